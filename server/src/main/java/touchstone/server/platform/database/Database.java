package touchstone.server.platform.database;

import java.util.Map;
import touchstone.server.platform.Home;

/** The database while the program uses it. */
public sealed interface Database extends AutoCloseable permits OwnDatabase, OutsideDatabase {

    /** Names the variable that points to a PostgreSQL outside; without it the program starts its own. */
    String URL_VARIABLE = "TOUCHSTONE_DATABASE_URL";

    /** Names the variable with the login that migrates an outside database; without it the first one does. */
    String OWNER_URL_VARIABLE = "TOUCHSTONE_DATABASE_OWNER_URL";

    /**
     * Opens the database that the environment names, else the one in the home, starting it where needed.
     *
     * @throws touchstone.server.platform.CannotStart when it cannot be had or would not keep what it acknowledges
     */
    static Database open(Home home, Map<String, String> environment) {
        String outside = environment.getOrDefault(URL_VARIABLE, "");
        if (outside.isBlank()) return OwnDatabase.open(home);
        String owner = environment.getOrDefault(OWNER_URL_VARIABLE, "");
        return OutsideDatabase.open(outside, owner.isBlank() ? outside : owner);
    }

    /** How to reach it. */
    DatabaseAccess access();

    /** One line for people: which database this is. */
    String description();

    /** Ends the use; stops a server of our own when nobody else uses it. */
    @Override
    void close();
}
