package touchstone.server.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.server.platform.CannotStart;

/** A PostgreSQL that somebody else runs: it is judged at the start and left alone afterwards. */
record OutsideDatabase(DatabaseAccess access) implements Database {
    private static final Pattern NAME = Pattern.compile("//([^?]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static OutsideDatabase open(String appUrl, String ownerUrl) {
        OutsideDatabase database = new OutsideDatabase(new DatabaseAccess(read(ownerUrl), read(appUrl)));
        Patience patience = new Patience(PATIENCE);
        while (true) {
            try {
                database.judge();
                return database;
            } catch (SQLException failure) {
                // A database that starts beside this program (compose, systemd) may need a moment.
                if (!Patience.mayPass(failure) || patience.isOver())
                    throw new CannotStart(
                            "database-unreachable",
                            "The database " + database.description() + " cannot be reached: " + failure.getMessage(),
                            "Check the address, name and password in " + URL_VARIABLE + " and that the server runs.",
                            failure);
                patience.aMoment();
            }
        }
    }

    private void judge() throws SQLException {
        try (Connection app = access.app().connect()) {
            Durability.require(app);
            Durability.requireNoSuperuser(app);
        }
        if (access.owner().equals(access.app())) return;
        try (Connection app = access.app().connect();
                Connection owner = access.owner().connect()) {
            Roles.allow(owner, app.getMetaData().getUserName());
        }
    }

    private static Login read(String url) {
        try {
            return Login.parse(url);
        } catch (IllegalArgumentException failure) {
            throw new CannotStart(
                    "database-address",
                    "The address of the database cannot be read.",
                    "Write " + URL_VARIABLE + "=postgresql://user:password@host:5432/touchstone",
                    failure);
        }
    }

    @Override
    public String description() {
        Matcher name = NAME.matcher(access.app().url());
        return "PostgreSQL at " + (name.find() ? name.group(1) : "an unnamed host");
    }

    @Override
    public void close() {
        // Not ours to stop.
    }
}
