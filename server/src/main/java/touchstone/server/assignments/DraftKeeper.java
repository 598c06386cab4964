package touchstone.server.assignments;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts the last state of somebody's work into their draft when they leave. */
@Repository
class DraftKeeper {

    private final JdbcClient jdbc;

    DraftKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID assignment, String content) {
        jdbc.sql("""
                UPDATE assignment SET draft = :content::jsonb, draft_revision = draft_revision + 1, draft_at = now()
                 WHERE id = :assignment
                """).param("content", content).param("assignment", assignment).update();
    }
}
