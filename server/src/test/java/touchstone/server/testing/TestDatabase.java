package touchstone.server.testing;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import touchstone.server.platform.database.Database;
import touchstone.server.platform.database.Login;

/**
 * A fresh, migrated PostgreSQL database for one test class, made in about a tenth of a second and removed when closed:
 *
 * <pre>{@code
 * private static final TestDatabase DATABASE = TestDatabase.fresh();
 *
 * @AfterAll
 * static void close() {
 *     DATABASE.close();
 * }
 * }</pre>
 *
 * <p>It lives on a server that the launcher of the program itself starts and all tests of this account share, or on the
 * one that the variable {@code TOUCHSTONE_TEST_DATABASE_URL} names (a superuser's address).
 */
public final class TestDatabase implements AutoCloseable {
    private final TestPostgres postgres;
    private final String name;

    private TestDatabase(TestPostgres postgres, String name) {
        this.postgres = postgres;
        this.name = name;
    }

    /** Makes a new database as the migrations leave it. */
    public static TestDatabase fresh() {
        TestPostgres postgres = TestPostgres.get();
        try {
            return new TestDatabase(postgres, postgres.copy());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Connections as the program has them; one new connection for each use, so wrap it in a pool for load. */
    public DataSource app() {
        return source(appLogin());
    }

    /** Connections as the owner of the tables. */
    public DataSource owner() {
        return source(ownerLogin());
    }

    /** SQL as the program may run it. */
    public JdbcClient jdbc() {
        return JdbcClient.create(app());
    }

    /** How the program logs in. */
    public Login appLogin() {
        return postgres.server.app().at(name);
    }

    /** How migrations log in. */
    public Login ownerLogin() {
        return postgres.server.owner().at(name);
    }

    /** The variables with which a whole server uses this database. */
    public Map<String, String> environment() {
        return Map.of(
                Database.URL_VARIABLE, address(appLogin()),
                Database.OWNER_URL_VARIABLE, address(ownerLogin()));
    }

    @Override
    public void close() {
        try {
            postgres.drop(name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String address(Login login) {
        return login.url()
                .replaceFirst("^jdbc:postgresql://", "postgresql://" + login.user() + ":" + login.password() + "@");
    }

    private static DataSource source(Login login) {
        return new DriverManagerDataSource(login.url(), login.user(), login.password());
    }
}
