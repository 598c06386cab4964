package touchstone.server.testing;

import touchstone.server.platform.database.Login;

/** The superuser of the server for tests, for what only a superuser can show. */
public final class TestAdmin {
    private TestAdmin() {}

    /** The way in, at the database {@code postgres}. */
    public static Login login() {
        return TestPostgres.get().server.admin();
    }
}
