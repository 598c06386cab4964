package touchstone.server.annotations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts, on the assignment's own row. Every statement names the person: drafts are seen by nobody else. */
@Repository
class DraftStore {

    /** What a saved draft is answered with. */
    record Saved(long draftRevision, Instant leaseUntil) {}

    /** A draft as it stands. */
    record Current(long draftRevision, @Nullable String draft, String state) {}

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Saves when nobody saved meanwhile. An expired assignment takes drafts too, so that no work is lost while its holder
     * finds out; its lease stays expired.
     */
    Optional<Saved> save(UUID assignment, UUID person, long revision, String draft, long activeMs) {
        return jdbc.sql("""
                UPDATE assignment SET draft = :draft::jsonb, draft_revision = draft_revision + 1, draft_at = now(),
                       active_ms = greatest(active_ms, :active_ms), return_unseen = false,
                       lease_until = CASE WHEN state = 'expired' THEN lease_until
                                          ELSE greatest(lease_until, now() + make_interval(secs => lease_seconds)) END
                 WHERE id = :assignment AND person = :person AND draft_revision = :revision
                   AND state IN ('active', 'returned', 'expired')
                RETURNING draft_revision, lease_until
                """)
                .param("draft", draft)
                .param("active_ms", activeMs)
                .param("assignment", assignment)
                .param("person", person)
                .param("revision", revision)
                .query(DraftStore::saved)
                .optional();
    }

    /** The answer to a save that is sent a second time: it was taken, and nothing came after it. */
    Optional<Saved> savedBefore(UUID assignment, UUID person, long revision, String draft) {
        return jdbc.sql("""
                SELECT draft_revision, lease_until FROM assignment
                 WHERE id = :assignment AND person = :person AND draft_revision = :revision + 1 AND draft = :draft::jsonb
                   AND state IN ('active', 'returned', 'expired') AND NOT return_unseen
                """)
                .param("assignment", assignment)
                .param("person", person)
                .param("revision", revision)
                .param("draft", draft)
                .query(DraftStore::saved)
                .optional();
    }

    Optional<Current> current(UUID assignment, UUID person) {
        return jdbc.sql("""
                SELECT draft_revision, draft::text AS draft, state FROM assignment WHERE id = :assignment AND person = :person
                """)
                .param("assignment", assignment)
                .param("person", person)
                .query((row, number) -> new Current(
                        row.getLong("draft_revision"),
                        row.getString("draft"),
                        Objects.requireNonNull(row.getString("state"))))
                .optional();
    }

    private static Saved saved(ResultSet row, int number) throws SQLException {
        return new Saved(
                row.getLong("draft_revision"),
                Objects.requireNonNull(row.getTimestamp("lease_until")).toInstant());
    }
}
