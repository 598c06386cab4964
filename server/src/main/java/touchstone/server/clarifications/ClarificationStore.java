package touchstone.server.clarifications;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of questions and of what was said below them. */
@Repository
class ClarificationStore {

    private static final String SELECT = """
            SELECT c.*, p.decided_at, coalesce(p.decided_at > coalesce(s.seen_at, '-infinity'), false)
                     OR coalesce(said.by_others > coalesce(s.seen_at, '-infinity'), false) AS unseen,
                   p.id IS NULL OR w.precedent IS NOT NULL
                     OR coalesce(said.by_asker > greatest(p.decided_at, said.by_others), false) AS open
              FROM clarification c
              LEFT JOIN precedent p ON p.clarification = c.id
                    AND NOT EXISTS (SELECT FROM precedent later WHERE later.replaces = p.id)
              LEFT JOIN precedent_withdrawal w ON w.precedent = p.id
              LEFT JOIN clarification_seen s ON s.clarification = c.id
              LEFT JOIN LATERAL (
                    SELECT max(m.written_at) FILTER (WHERE m.person = c.asked_by) AS by_asker,
                           max(m.written_at) FILTER (WHERE m.person <> c.asked_by) AS by_others
                      FROM clarification_message m WHERE m.clarification = c.id) said ON true
            """;

    private final JdbcClient jdbc;

    ClarificationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Clarification> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE c.id = :id")
                .param("id", id)
                .query(ClarificationRows::clarification)
                .optional();
    }

    /** What waits first: the blocking before the others, the oldest before the younger; then the answered, the newest first. */
    List<Clarification> queue(UUID project, Asked asked, int most) {
        return jdbc.sql("SELECT * FROM (" + SELECT + """
                 WHERE c.project = :project AND (:clause::text IS NULL OR :clause::text = ANY (c.clauses))) q
                 WHERE CASE :state WHEN 'open' THEN q.open WHEN 'answered' THEN NOT q.open ELSE true END
                 ORDER BY q.open DESC, CASE WHEN NOT q.open THEN q.decided_at END DESC, q.blocking DESC, q.asked_at, q.id
                 LIMIT :most
                """)
                .param("project", project)
                .param("clause", asked.clause().orElse(null))
                .param("state", asked.state())
                .param("most", most)
                .query(ClarificationRows::clarification)
                .list();
    }

    /** A person's own, over all projects, the newest first. */
    List<Clarification> mine(UUID person, int most) {
        return jdbc.sql(SELECT + "WHERE c.asked_by = :person ORDER BY c.asked_at DESC, c.id LIMIT :most")
                .param("person", person)
                .param("most", most)
                .query(ClarificationRows::clarification)
                .list();
    }

    List<Clarification> all(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "WHERE c.id = ANY (:ids::uuid[])")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(ClarificationRows::clarification)
                .list();
    }

    void insert(Clarification asked) {
        jdbc.sql("""
                INSERT INTO clarification (id, project, kind, clauses, item, item_key, assignment, question, blocking,
                                           rubric_version, asked_by)
                VALUES (:id, :project, :kind, :clauses::text[], :item::uuid, :key::text, :assignment::uuid, :question, :blocking,
                        :version, :person)
                """)
                .param("id", asked.id())
                .param("project", asked.project())
                .param("kind", asked.kind().word())
                .param("clauses", asked.clauses().toArray(String[]::new))
                .param("item", asked.item())
                .param("key", asked.itemKey())
                .param("assignment", asked.assignment())
                .param("question", asked.question())
                .param("blocking", asked.blocking())
                .param("version", asked.rubricVersion())
                .param("person", asked.askedBy())
                .update();
    }

    void say(UUID id, UUID clarification, UUID person, String text) {
        jdbc.sql("""
                INSERT INTO clarification_message (id, clarification, person, text) VALUES (:id, :thread, :person, :text)
                """)
                .param("id", id)
                .param("thread", clarification)
                .param("person", person)
                .param("text", text)
                .update();
    }

    /** What was said below these questions, in order. */
    List<Message> messages(Collection<UUID> clarifications) {
        return jdbc.sql("""
                SELECT * FROM clarification_message WHERE clarification = ANY (:threads::uuid[]) ORDER BY written_at, id
                """)
                .param("threads", clarifications.stream().map(UUID::toString).toArray(String[]::new))
                .query(ClarificationRows::message)
                .list();
    }

    void seen(UUID clarification) {
        jdbc.sql("""
                INSERT INTO clarification_seen (clarification) VALUES (:id)
                ON CONFLICT (clarification) DO UPDATE SET seen_at = now()
                """).param("id", clarification).update();
    }
}
