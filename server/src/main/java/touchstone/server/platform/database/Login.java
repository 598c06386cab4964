package touchstone.server.platform.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * One way into a database.
 *
 * @param url      a JDBC address
 * @param user     empty when the address itself names the user
 * @param password empty when the address itself holds it or none is asked for
 */
public record Login(String url, String user, String password) {

    /** Reads {@code postgresql://user:password@host:port/database} or the same with {@code jdbc:} before it. */
    static Login parse(String text) {
        String plain = text.strip().replaceFirst("^jdbc:", "").replaceFirst("^postgres://", "postgresql://");
        URI address = URI.create(plain);
        if (!"postgresql".equals(address.getScheme())
                || address.getHost() == null
                || address.getPath().length() < 2)
            throw new IllegalArgumentException("not of the form postgresql://user:password@host:port/database");
        String host = address.getRawAuthority().replaceFirst("^[^@]*@", "");
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String[] person = address.getRawUserInfo() == null
                ? new String[0]
                : address.getRawUserInfo().split(":", 2);
        return new Login(
                "jdbc:postgresql://" + host + address.getRawPath() + query,
                person.length > 0 ? decoded(person[0]) : "",
                person.length > 1 ? decoded(person[1]) : "");
    }

    /** Opens one connection outside any pool. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        if (!user.isEmpty()) properties.setProperty("user", user);
        if (!password.isEmpty()) properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(url, properties);
    }

    /** The same person at another database of the same server. */
    public Login at(String database) {
        return new Login(url.replaceFirst("(//[^/]+/)[^?]+", "$1" + database), user, password);
    }

    /** Another person at the same database. */
    Login as(String otherUser, String otherPassword) {
        return new Login(url, otherUser, otherPassword);
    }

    // A plus sign is itself in the first part of an address, unlike in a form.
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Leaves the password out, because this text may reach a log. */
    @Override
    public String toString() {
        return user + " at " + url.replaceAll("password=[^&]*", "password=…");
    }
}
