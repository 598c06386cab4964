package touchstone.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.server.platform.CannotStart;
import touchstone.server.platform.Home;
import touchstone.server.testing.TestAdmin;
import touchstone.server.testing.TestDatabase;

/** A database that somebody else runs: what is accepted, what is refused, and with which code. */
class OutsideDatabaseTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Home home = new Home(Path.of("never-made"));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDurableDatabaseIsAcceptedAndItsAddressIsShownWithoutItsPassword() {
        try (Database opened = Database.open(home, database.environment())) {
            assertThat(opened.description())
                    .contains("127.0.0.1")
                    .doesNotContain(database.appLogin().password());
            assertThat(opened.access().app().toString())
                    .doesNotContain(database.appLogin().password());
        }
    }

    @Test
    void aDatabaseThatForgetsWhatItAcknowledgedIsRefused() throws SQLException {
        asOwner("ALTER DATABASE " + name() + " SET synchronous_commit = off");
        assertRefused(database.environment(), "database-not-durable");
    }

    @Test
    void aLoginThatIsASuperuserIsRefused() {
        Login admin = TestAdmin.login();
        String url = admin.url()
                .replaceFirst("^jdbc:postgresql://", "postgresql://" + admin.user() + ":" + admin.password() + "@");
        assertRefused(Map.of(Database.URL_VARIABLE, url), "database-superuser");
    }

    @Test
    void aDatabaseThatIsNotInUnicodeIsRefused() throws SQLException {
        String latin = name() + "_latin";
        try (Connection admin = TestAdmin.login().connect()) {
            Roles.run(
                    admin,
                    "CREATE DATABASE " + latin
                            + " OWNER touchstone_owner TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C' LOCALE_PROVIDER libc");
            try {
                String url = database.environment().get(Database.URL_VARIABLE);
                assertRefused(
                        Map.of(Database.URL_VARIABLE, String.valueOf(url).replace(name(), latin)), "database-encoding");
            } finally {
                Roles.run(admin, "DROP DATABASE " + latin + " WITH (FORCE)");
            }
        }
    }

    @Test
    void aWrongPasswordIsSaidAtOnce() {
        String url = String.valueOf(database.environment().get(Database.URL_VARIABLE))
                .replace(database.appLogin().password(), "wrong");
        assertRefused(Map.of(Database.URL_VARIABLE, url), "database-unreachable");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://ann:p%40ss+word@db:5433/labels?sslmode=require,"
                + " jdbc:postgresql://db:5433/labels?sslmode=require, ann, p@ss+word",
        "postgres://ann@db/labels, jdbc:postgresql://db/labels, ann, ''",
        "jdbc:postgresql://db/labels?user=ann&password=x, jdbc:postgresql://db/labels?user=ann&password=x, '', ''"
    })
    void addressesAreReadInTheFormsThatToolsPrint(String text, String url, String user, String password) {
        assertThat(Login.parse(text)).isEqualTo(new Login(url, user, password));
    }

    @ParameterizedTest
    @CsvSource({"mysql://db/labels", "postgresql://db", "not an address", "postgresql:///labels"})
    void anAddressOfAnotherKindIsRefused(String text) {
        assertRefused(Map.of(Database.URL_VARIABLE, text), "database-address");
    }

    private void assertRefused(Map<String, String> environment, String code) {
        assertThatThrownBy(() -> Database.open(home, environment))
                .isInstanceOfSatisfying(CannotStart.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.next()).isNotBlank();
                });
    }

    private String name() {
        return database.appLogin().url().replaceFirst(".*/", "");
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection owner = database.ownerLogin().connect()) {
            Roles.run(owner, sql);
        }
    }
}
