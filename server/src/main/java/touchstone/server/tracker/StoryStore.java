package touchstone.server.tracker;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import touchstone.server.platform.Json;

/** SQL of an item's story. PostgreSQL builds the JSON, since it is only passed on. */
@Repository
class StoryStore {
    private static final String LIST = "SELECT coalesce(jsonb_agg(to_jsonb(x) ORDER BY x.at), '[]')::text FROM (%s) x";
    private static final String STAGE = "coalesce((:stages::text[])[a.stage + 1], 'adjudicate')";

    private final JdbcClient jdbc;
    private final Json json;

    StoryStore(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<UUID> find(UUID project, String key) {
        return jdbc.sql("SELECT id FROM item WHERE project = :project AND key = :key")
                .param("project", project)
                .param("key", key)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** The item with its data exactly as they arrived: {@code json}, since {@code jsonb} would put fields in another order. */
    JsonNode item(UUID item, String[] stages) {
        return json.tree(jdbc.sql("""
                SELECT json_build_object(
                    'id', i.id, 'ordinal', i.ordinal, 'key', i.key, 'revision', i.revision, 'data', i.data,
                    'domain', i.domain, 'language', i.language, 'sensitivity', i.sensitivity, 'priority', i.priority,
                    'created_at', i.created_at, 'state', p.state,
                    'stage', coalesce((:stages::text[])[p.stage + 1], 'adjudicate'), 'flags', p.flags,
                    'disagreement', p.disagreement, 'returned_times', p.rework_count, 'changed_at', p.changed_at)::text
                FROM item i JOIN progress p ON p.item = i.id WHERE i.id = :item
                """)
                .param("item", item)
                .param("stages", stages)
                .query(String.class)
                .single());
    }

    JsonNode predictions(UUID item, String[] stages) {
        return list(item, stages, """
                SELECT id, model, version, answers, scores, created_at AS at FROM prediction WHERE item = :item""");
    }

    JsonNode annotations(UUID item, String[] stages) {
        return list(item, stages, """
                SELECT a.id, a.assignment, w.name AS person, %s AS stage, a.revision, a.rubric_version, a.answers, a.notes,
                       a.marks, a.best_effort, a.edits, a.active_ms, a.submitted_at, a.submitted_at AS at
                  FROM annotation a JOIN person w ON w.id = a.person WHERE a.item = :item""".formatted(STAGE));
    }

    JsonNode reviews(UUID item, String[] stages) {
        return list(item, stages, """
                SELECT r.id, w.name AS person, r.kind, r.decisions, r.decided_at, r.decided_at AS at,
                       (SELECT coalesce(jsonb_agg(jsonb_build_object('to', x.name, 'question', f.question,
                               'category', f.category, 'severity', f.severity, 'clause', f.clause,
                               'what_to_do', f.what_to_do, 'read_at', f.read_at) ORDER BY f.made_at), '[]')
                          FROM finding f JOIN assignment s ON s.id = f.assignment JOIN person x ON x.id = s.person
                         WHERE f.review = r.id) AS findings
                  FROM review r JOIN person w ON w.id = r.person WHERE r.item = :item""");
    }

    JsonNode verdicts(UUID item, String[] stages) {
        return list(item, stages, """
                SELECT v.revision, v.answers, v.sources, v.rubric_version, w.name AS decided_by, v.decided_at,
                       v.decided_at AS at
                  FROM verdict v LEFT JOIN person w ON w.id = v.decided_by WHERE v.item = :item""");
    }

    JsonNode holds(UUID item, String[] stages) {
        return list(item, stages, """
                SELECT h.id, h.kind, h.blocking, h.reason, h.note, w.name AS raised_by, h.raised_at, r.name AS resolved_by,
                       h.resolved_at, h.resolution, h.answer, h.raised_at AS at
                  FROM hold h JOIN person w ON w.id = h.raised_by LEFT JOIN person r ON r.id = h.resolved_by
                 WHERE h.item = :item""");
    }

    JsonNode timeline(UUID item, String[] stages) {
        return list(item, stages, """
                SELECT m.at, w.name AS who, m.what, CASE WHEN m.stage IS NOT NULL THEN %s END AS stage, m.rubric_version,
                       m.active_ms, m.detail
                  FROM (%s) m LEFT JOIN person w ON w.id = m.person""".formatted(STAGE.replace("a.stage", "m.stage"), Moments.SQL));
    }

    private JsonNode list(UUID item, String[] stages, String sql) {
        JdbcClient.StatementSpec statement = jdbc.sql(LIST.formatted(sql)).param("item", item);
        if (sql.contains(":stages")) {
            statement = statement.param("stages", stages);
        }
        return json.tree(statement.query(String.class).single());
    }
}
