package touchstone.server.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The logins of our own server and what each may do. */
final class Roles {
    static final String ADMIN = "touchstone_admin";
    static final String OWNER = "touchstone_owner";
    static final String APP = "touchstone_app";
    static final String DATABASE = "touchstone";

    private static final String ALLOWED = """
            SELECT FROM pg_default_acl, aclexplode(defaclacl)
            WHERE defaclrole = current_user::regrole AND grantee = to_regrole(?)
            """;

    private Roles() {}

    /** Makes the two working logins where they are missing. */
    static void make(Connection admin, Passwords passwords) throws SQLException {
        makeLogin(admin, OWNER, passwords.owner());
        if (makeLogin(admin, APP, passwords.app())) {
            // Nothing a request does may hang for long; work that needs longer says so in its transaction.
            run(admin, "ALTER ROLE " + APP + " SET statement_timeout = '30s'");
            run(admin, "ALTER ROLE " + APP + " SET lock_timeout = '10s'");
            run(admin, "ALTER ROLE " + APP + " SET idle_in_transaction_session_timeout = '60s'");
        }
    }

    /** Makes a database that belongs to the owner and that only the two logins may enter, unless it exists. */
    static void makeDatabase(Connection admin, String name) throws SQLException {
        if (exists(admin, "SELECT FROM pg_database WHERE datname = ?", name)) return;
        run(admin, "CREATE DATABASE " + quoted(name) + " OWNER " + OWNER + " TEMPLATE template0 ENCODING 'UTF8'");
        run(admin, "REVOKE ALL ON DATABASE " + quoted(name) + " FROM PUBLIC");
        run(admin, "GRANT CONNECT, TEMPORARY ON DATABASE " + quoted(name) + " TO " + APP);
    }

    /** Lets a login read and write the rows of every table that the owner has or will make; nothing more. */
    static void allow(Connection owner, String app) throws SQLException {
        // Once is enough, and a second time would give back what a migration has taken away since.
        if (exists(owner, ALLOWED, quoted(app))) return;
        String role = quoted(app);
        String rows = " SELECT, INSERT, UPDATE, DELETE ON ";
        run(owner, "GRANT USAGE ON SCHEMA public TO " + role);
        run(owner, "GRANT" + rows + "ALL TABLES IN SCHEMA public TO " + role);
        run(owner, "GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO " + role);
        String later = "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT";
        run(owner, later + rows + "TABLES TO " + role);
        run(owner, later + " USAGE, SELECT ON SEQUENCES TO " + role);
    }

    private static boolean makeLogin(Connection admin, String name, String password) throws SQLException {
        if (exists(admin, "SELECT FROM pg_roles WHERE rolname = ?", name)) return false;
        // Our passwords are plain letters and digits, so they can stand in the statement as they are.
        run(admin, "CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
        return true;
    }

    private static boolean exists(Connection admin, String query, String name) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static void run(Connection connection, String statement) throws SQLException {
        try (Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
