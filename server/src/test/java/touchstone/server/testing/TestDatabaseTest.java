package touchstone.server.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void eachTestClassGetsADatabaseOfItsOwn() {
        try (TestDatabase first = TestDatabase.fresh();
                TestDatabase second = TestDatabase.fresh()) {
            String name = "SELECT current_database()";
            assertThat(first.jdbc().sql(name).query(String.class).single())
                    .isNotEqualTo(second.jdbc().sql(name).query(String.class).single());
        }
    }

    @Test
    void theProgramMayWriteRowsButNotChangeTables() {
        try (TestDatabase database = TestDatabase.fresh()) {
            assertThat(database.jdbc()
                            .sql("SELECT count(*) FROM person")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThatThrownBy(() ->
                            database.jdbc().sql("CREATE TABLE mine (id int)").update())
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(
                            () -> database.jdbc().sql("TRUNCATE person CASCADE").update())
                    .hasStackTraceContaining("permission denied");
        }
    }
}
