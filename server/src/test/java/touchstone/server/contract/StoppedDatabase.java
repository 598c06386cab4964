package touchstone.server.contract;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import touchstone.server.testing.TestDatabase;

/** Stops the clock of a database, too: {@code now()} is found in our schema before the built-in one. */
final class StoppedDatabase {

    private StoppedDatabase() {}

    static void stop(TestDatabase database) {
        JdbcClient owner = JdbcClient.create(database.owner());
        String name = owner.sql("SELECT current_database()").query(String.class).single();
        String stopped = "timestamptz '" + FixedWorld.NOW + "'";
        for (String function : List.of("now", "clock_timestamp", "statement_timestamp", "transaction_timestamp")) {
            owner.sql("CREATE FUNCTION public." + function + "() RETURNS timestamptz LANGUAGE sql STABLE AS $$ SELECT "
                            + stopped + " $$")
                    .update();
        }
        owner.sql("ALTER DATABASE \"" + name + "\" SET search_path = public, pg_catalog")
                .update();
        // Defaults were bound to the built-in functions when the tables were made; bind them again.
        owner.sql("SET search_path = public, pg_catalog").update();
        owner.sql("""
                        SELECT format('ALTER TABLE %I ALTER COLUMN %I SET DEFAULT public.now()', table_name, column_name)
                          FROM information_schema.columns
                         WHERE table_schema = 'public' AND (column_default LIKE '%now()%' OR column_default LIKE '%timestamp()%')
                        """)
                .query(String.class)
                .list()
                .forEach(statement -> owner.sql(String.valueOf(statement)).update());
    }
}
