package touchstone.server.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import touchstone.server.platform.Home;

/**
 * A PostgreSQL for tests: who may make databases there, and who uses them.
 *
 * @param admin a superuser at the database {@code postgres}
 * @param owner owns what tests make
 * @param app   what the program logs in as
 */
public record TestServerAccess(Login admin, Login owner, Login app) {

    /** Starts, or joins, our own server in a home that all tests of this account share. */
    public static TestServerAccess own(Home home) throws IOException {
        Database database = Database.open(home, Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        DatabaseAccess access = database.access();
        return new TestServerAccess(
                OwnDatabase.admin(home, access),
                access.owner().at("postgres"),
                access.app().at("postgres"));
    }

    /** Uses a server outside, of any version, through a superuser's address. */
    public static TestServerAccess outside(String url) throws SQLException {
        Login admin = Login.parse(url).at("postgres");
        // The same for every process that tests against this server, and known to nobody without the address.
        Passwords passwords = new Passwords("", hash(url + "owner"), hash(url + "app"));
        try (Connection connection = admin.connect()) {
            Roles.run(connection, "SELECT pg_advisory_lock(7)");
            Roles.make(connection, passwords);
            Roles.run(connection, "ALTER ROLE " + Roles.OWNER + " PASSWORD '" + passwords.owner() + "'");
            Roles.run(connection, "ALTER ROLE " + Roles.APP + " PASSWORD '" + passwords.app() + "'");
        }
        return new TestServerAccess(
                admin, admin.as(Roles.OWNER, passwords.owner()), admin.as(Roles.APP, passwords.app()));
    }

    /** Lets the app's login use what the owner will make in this database. */
    public void allow(String database) throws SQLException {
        try (Connection connection = owner.at(database).connect()) {
            Roles.allow(connection, Roles.APP);
        }
    }

    private static String hash(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
