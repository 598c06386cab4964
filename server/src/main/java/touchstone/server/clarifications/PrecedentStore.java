package touchstone.server.clarifications;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the edge-case log. */
@Repository
class PrecedentStore {

    private static final String SELECT = """
            SELECT p.*, r.version AS led_to, w.reason, w.withdrawn_by, w.withdrawn_at
              FROM precedent p LEFT JOIN precedent_rubric r ON r.precedent = p.id
              LEFT JOIN precedent_withdrawal w ON w.precedent = p.id
            """;

    private final JdbcClient jdbc;

    PrecedentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Precedent> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE p.id = :id")
                .param("id", id)
                .query(ClarificationRows::precedent)
                .optional();
    }

    /** The log, the newest first. Who may not see everything is not told by a search what they may not see. */
    List<Precedent> page(UUID project, Search search, boolean everything, int most) {
        return jdbc.sql(SELECT + """
                  LEFT JOIN clarification c ON :everything AND c.id = p.clarification
                 WHERE p.project = :project AND (:clause::text IS NULL OR :clause::text = ANY (p.clauses))
                   AND (NOT :standing OR w.precedent IS NULL)
                   AND NOT EXISTS (
                       SELECT FROM unnest(:words::text[]) AS sought (word)
                        WHERE NOT concat_ws(' ', p.decision, CASE WHEN :everything THEN
                                  concat_ws(' ', p.proposed_label, p.item_key, c.question) END) ~ sought.word)
                   AND (:after::uuid IS NULL OR (p.decided_at, p.id) < (
                       SELECT a.decided_at, a.id FROM precedent a WHERE a.id = :after::uuid AND a.project = :project))
                 ORDER BY p.decided_at DESC, p.id DESC LIMIT :most
                """)
                .param("project", project)
                .param("everything", everything)
                .param("clause", search.clause().orElse(null))
                .param("standing", search.standing())
                .param("words", search.patterns())
                .param("after", search.after().orElse(null))
                .param("most", most)
                .query(ClarificationRows::precedent)
                .list();
    }

    /** The last answer to each of these questions, also one that holds no more. */
    List<Precedent> answers(Collection<UUID> clarifications) {
        return jdbc.sql(SELECT + """
                WHERE p.clarification = ANY (:questions::uuid[])
                  AND NOT EXISTS (SELECT FROM precedent later WHERE later.replaces = p.id)
                """)
                .param("questions", clarifications.stream().map(UUID::toString).toArray(String[]::new))
                .query(ClarificationRows::precedent)
                .list();
    }

    /** False when somebody answered the question meanwhile. */
    boolean insert(Precedent precedent, @Nullable UUID replaces) {
        return jdbc.sql("""
                INSERT INTO precedent (id, project, clarification, item, item_key, clauses, decision, proposed_label, rubric,
                                       rubric_version, decided_by, replaces)
                VALUES (:id, :project, :clarification::uuid, :item::uuid, :key::text, :clauses::text[], :decision, :label::text,
                        :rubric, :version, :person, :replaces::uuid)
                ON CONFLICT DO NOTHING
                """)
                        .param("id", precedent.id())
                        .param("project", precedent.project())
                        .param("clarification", precedent.clarification())
                        .param("item", precedent.item())
                        .param("key", precedent.itemKey())
                        .param("clauses", precedent.clauses().toArray(String[]::new))
                        .param("decision", precedent.decision())
                        .param("label", precedent.proposedLabel())
                        .param("rubric", precedent.rubric().word())
                        .param("version", precedent.rubricVersion())
                        .param("person", precedent.decidedBy())
                        .param("replaces", replaces)
                        .update()
                > 0;
    }

    /** False when a version was noted before. */
    boolean noteVersion(UUID precedent, int version, UUID by) {
        return jdbc.sql("""
                INSERT INTO precedent_rubric (precedent, version, noted_by) VALUES (:precedent, :version, :by)
                ON CONFLICT DO NOTHING
                """)
                        .param("precedent", precedent)
                        .param("version", version)
                        .param("by", by)
                        .update()
                > 0;
    }

    /** False when it was withdrawn before. */
    boolean withdraw(UUID precedent, String reason, UUID by) {
        return jdbc.sql("""
                INSERT INTO precedent_withdrawal (precedent, reason, withdrawn_by) VALUES (:precedent, :reason, :by)
                ON CONFLICT DO NOTHING
                """)
                        .param("precedent", precedent)
                        .param("reason", reason)
                        .param("by", by)
                        .update()
                > 0;
    }
}
