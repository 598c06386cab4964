package touchstone.server.assignments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a person's own assignment in one statement. */
@Repository
class AssignmentRowStore {

    /** An assignment named {@code a} as a row; what follows says where it comes from. */
    private static final String COLUMNS = """
            SELECT a.id, a.project, a.stage, a.state, a.item, i.key, i.data::text AS data, i.domain, i.language,
                   i.sensitivity, a.draft::text AS draft, a.draft_revision, a.lease_until, a.lease_seconds,
                   a.rubric_version, a.returned_times, a.columns, a.active_ms,
                   CASE WHEN a.shown = '{}' THEN '[]' ELSE (
                        SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'model', r.model, 'version', r.version,
                               'answers', r.answers, 'scores', r.scores) ORDER BY r.created_at DESC, r.id), '[]')::text
                          FROM prediction r WHERE r.id = ANY (a.shown)) END AS predictions,
            """;

    private static final String PAST = """
                   e.reason AS handed_reason, e.note AS handed_note, e.draft AS handed_draft,
                   CASE WHEN a.state = 'returned' THEN (
                        SELECT h.answer FROM hold h WHERE h.item = a.item AND h.assignment = a.id AND h.answer IS NOT NULL
                         ORDER BY h.resolved_at DESC LIMIT 1) END AS answer
            """;

    private static final String NO_PAST =
            "       NULL AS handed_reason, NULL AS handed_note, NULL AS handed_draft, NULL AS answer\n";

    private static final String ITEM = " a JOIN item i ON i.id = a.item\n";

    private static final String HANDED_OVER = """
              LEFT JOIN LATERAL (
                   SELECT h.reason, h.note, f.draft::text AS draft FROM assignment f
                     JOIN hold h ON h.item = f.item AND h.assignment = f.id AND h.kind = 'escalated'
                    WHERE f.id = a.handed_over ORDER BY h.raised_at DESC LIMIT 1) e ON a.handed_over IS NOT NULL
            """;

    private final JdbcClient jdbc;

    AssignmentRowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when there is none or it is somebody else's. */
    Optional<AssignmentRow> find(UUID assignment, UUID person) {
        return jdbc.sql(shown("assignment") + "WHERE a.id = :assignment AND a.person = :person")
                .param("assignment", assignment)
                .param("person", person)
                .query(AssignmentRowStore::assignment)
                .optional();
    }

    Set<UUID> submitted(UUID person, Collection<UUID> items) {
        return Set.copyOf(jdbc.sql("""
                SELECT DISTINCT item FROM assignment
                 WHERE person = :person AND state = 'submitted' AND item = ANY (:items::uuid[])
                """)
                .param("person", person)
                .param("items", items.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> SeatRows.uuid(row, "item"))
                .list());
    }

    boolean any(UUID person, UUID project) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM assignment WHERE project = :project AND person = :person)")
                .param("project", project)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** The end of a statement: shows the assignments of this table, or that it has just written, as rows for {@link #assignment}. */
    static String shown(String written) {
        return COLUMNS + PAST + " FROM " + written + ITEM + HANDED_OVER;
    }

    /** The same for assignments that are the first of their seats: nothing was handed over or asked before. */
    static String shownFirst(String written) {
        return COLUMNS + NO_PAST + " FROM " + written + ITEM;
    }

    static AssignmentRow assignment(ResultSet row, int number) throws SQLException {
        String reason = row.getString("handed_reason");
        return new AssignmentRow(
                SeatRows.uuid(row, "id"),
                SeatRows.uuid(row, "project"),
                row.getInt("stage"),
                AssignmentState.ofWord(SeatRows.text(row, "state")),
                SeatRows.uuid(row, "item"),
                SeatRows.text(row, "key"),
                SeatRows.material(row),
                SeatRows.text(row, "predictions"),
                row.getString("draft"),
                row.getLong("draft_revision"),
                SeatRows.instant(row, "lease_until"),
                row.getInt("lease_seconds"),
                row.getInt("rubric_version"),
                row.getInt("returned_times"),
                SeatRows.uuids(row.getArray("columns")),
                reason == null
                        ? null
                        : new AssignmentView.HandedOver(
                                reason, SeatRows.text(row, "handed_note"), row.getString("handed_draft")),
                row.getString("answer"),
                row.getLong("active_ms"));
    }
}
