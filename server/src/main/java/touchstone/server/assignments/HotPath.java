package touchstone.server.assignments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the database what kind of statements follow in the running transaction: few rows, by their keys, the same again and
 * again. Left alone it plans a claim anew for every claim, which takes several times as long as running it, because it thinks a
 * plan for these very values a trifle cheaper; and it keeps plans that read whole tables from the time when they held a page.
 */
@Component
public class HotPath {

    private final JdbcClient jdbc;

    HotPath(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From here to the end of the running transaction. */
    public void begin() {
        jdbc.sql("SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL enable_seqscan = off")
                .update();
    }
}
