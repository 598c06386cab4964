package touchstone.server.exchange.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import touchstone.server.filters.FilterSql;
import touchstone.server.testing.TestDatabase;

/** How the database means to read an export of a project that came after it last looked at its tables. */
class ExportPlanTest {

    private static final UUID KNOWN = new UUID(1, 1);
    private static final UUID NEW = new UUID(1, 2);

    @Test
    void aProjectThatTheDatabaseThinksEmptyIsReadByTheKeysOfItsItems() {
        try (TestDatabase database = TestDatabase.fresh()) {
            fill(JdbcClient.create(database.owner()));
            List<String> plan = JdbcClient.create(database.app())
                    .sql("EXPLAIN " + ExportSql.lines(FilterSql.all()))
                    .params(Map.of("project", NEW, "only_decided", false, "stages", new String[] {"label"}))
                    .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                    .list();
            assertThat(plan).anyMatch(line -> line.contains("progress_pkey"));
            // Through this index every item would read all progress of its project.
            assertThat(plan).noneMatch(line -> line.contains("progress_project_state"));
        }
    }

    private static void fill(JdbcClient owner) {
        owner.sql("""
                WITH made AS (
                    INSERT INTO item (id, project, ordinal, key, data, content_hash, imported_by)
                    SELECT gen_random_uuid(), :project, n, 'row-' || n, '{}', '', :project FROM generate_series(1, 20000) n
                    RETURNING id, project)
                INSERT INTO progress (item, project, seats) SELECT id, project, 2 FROM made
                """).param("project", KNOWN).update();
        owner.sql("ANALYZE item, progress").update();
    }
}
