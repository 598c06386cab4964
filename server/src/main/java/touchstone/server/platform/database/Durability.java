package touchstone.server.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import touchstone.server.platform.CannotStart;

/** Refuses a database that could lose what it has acknowledged or that cannot hold our text. */
final class Durability {
    private static final int OLDEST_VERSION = 150000;
    private static final Set<String> KEEPS_COMMITS = Set.of("on", "local", "remote_write", "remote_apply");

    private Durability() {}

    /** Judges the settings as they hold for this login, which may differ from the server's. */
    static void require(Connection connection) throws SQLException {
        if (number(connection, "server_version_num") < OLDEST_VERSION)
            throw new CannotStart(
                    "database-version",
                    "The database is PostgreSQL " + setting(connection, "server_version") + ".",
                    "Touchstone needs PostgreSQL 15 or newer.");
        requireSet(connection, "fsync", Set.of("on"));
        requireSet(connection, "full_page_writes", Set.of("on"));
        requireSet(connection, "synchronous_commit", KEEPS_COMMITS);
        String encoding = setting(connection, "server_encoding");
        if (!encoding.equals("UTF8"))
            throw new CannotStart(
                    "database-encoding",
                    "The database stores text as " + encoding + ".",
                    "Make it anew: CREATE DATABASE touchstone TEMPLATE template0 ENCODING 'UTF8';");
    }

    /** A superuser can run programs on the database's machine; a fault in this program must not reach that far. */
    static void requireNoSuperuser(Connection connection) throws SQLException {
        if (setting(connection, "is_superuser").equals("on"))
            throw new CannotStart(
                    "database-superuser",
                    "The login for the database is a superuser.",
                    "Make a login of its own: CREATE ROLE touchstone LOGIN PASSWORD '…'; "
                            + "CREATE DATABASE touchstone OWNER touchstone TEMPLATE template0 ENCODING 'UTF8';");
    }

    private static void requireSet(Connection connection, String name, Set<String> safe) throws SQLException {
        String value = setting(connection, name);
        if (!safe.contains(value))
            throw new CannotStart(
                    "database-not-durable",
                    "The database runs with " + name + " = " + value + " and could lose submitted work in a crash.",
                    "ALTER SYSTEM SET " + name + " = on; SELECT pg_reload_conf(); and look for it in the role and the "
                            + "database (ALTER ROLE … RESET " + name + ").");
    }

    private static int number(Connection connection, String name) throws SQLException {
        return Integer.parseInt(setting(connection, name));
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
