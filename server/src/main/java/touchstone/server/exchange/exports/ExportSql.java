package touchstone.server.exchange.exports;

import touchstone.server.filters.FilterSql;

/** The one query that tells everything about each item, built by the database as a line of JSON with a fixed order of fields. */
final class ExportSql {
    private static final String TIME = "'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'";

    private ExportSql() {}

    private static String time(String column) {
        return "to_char(" + column + " AT TIME ZONE 'UTC', " + TIME + ")";
    }

    private static String stage(String column) {
        return "coalesce((:stages::text[])[" + column + " + 1], 'adjudicate')";
    }

    /**
     * Items in their order of arrival; {@code only_decided} leaves out those without a verdict. Only the item is asked for its
     * project: see {@link FilterSql#conditions}.
     */
    private static final String LINES = """
            SELECT i.id, i.revision AS item_revision, v.revision AS verdict_revision, row_to_json(line)::text AS line
            FROM item i
            JOIN progress p ON p.item = i.id
            LEFT JOIN LATERAL (
                SELECT v.revision, v.answers, v.sources, v.rubric_version, v.decided_by, v.decided_at
                FROM verdict v WHERE v.item = i.id ORDER BY v.revision DESC LIMIT 1
            ) v ON true
            LEFT JOIN LATERAL (
                SELECT json_agg(a.entry ORDER BY a.stage, a.submitted_at, a.person, a.id) AS entries,
                       sum(a.active_ms)::bigint AS active_ms
                FROM (
                    SELECT a.id, a.stage, a.submitted_at, a.active_ms, w.name AS person, row_to_json(one) AS entry
                    FROM annotation a
                    JOIN assignment s ON s.id = a.assignment
                    JOIN person w ON w.id = a.person,
                    LATERAL (SELECT a.id, ${stage a.stage} AS stage, w.name AS person, a.revision, a.rubric_version, a.answers,
                                    a.notes, a.marks, a.best_effort, a.edits, a.active_ms,
                                    ${time s.claimed_at} AS claimed_at, ${time a.submitted_at} AS submitted_at) one
                    WHERE a.item = i.id
                ) a
            ) a ON true
            LEFT JOIN LATERAL (
                SELECT json_agg(row_to_json(one) ORDER BY r.decided_at, r.id) AS entries
                FROM review r JOIN person w ON w.id = r.person,
                LATERAL (SELECT r.id, w.name AS person, r.kind, r.decisions, ${time r.decided_at} AS decided_at) one
                WHERE r.item = i.id
            ) r ON true
            LEFT JOIN LATERAL (
                SELECT json_agg(row_to_json(one) ORDER BY m.model, m.version) AS entries
                FROM prediction m,
                LATERAL (SELECT m.id, m.model, m.version, m.answers, m.scores) one
                WHERE m.item = i.id
            ) m ON true
            LEFT JOIN person d ON d.id = v.decided_by,
            LATERAL (
                SELECT i.key, i.data, to_json(i.domain) AS domain, i.language, i.sensitivity, i.priority, p.state,
                       CASE WHEN v.revision IS NOT NULL THEN json_build_object(
                           'answers', v.answers, 'sources', v.sources, 'decided_at', ${time v.decided_at},
                           'revision', v.revision) END AS verdict,
                       coalesce(a.entries, '[]') AS annotations,
                       coalesce(r.entries, '[]') AS reviews,
                       coalesce(m.entries, '[]') AS predictions,
                       json_build_object(
                           'item_revision', i.revision,
                           'imported_at', ${time i.created_at},
                           'rubric_version', v.rubric_version,
                           'adjudicated_by', d.name,
                           'active_ms', coalesce(a.active_ms, 0),
                           'returned_times', p.rework_count,
                           'prediction_edits', (
                               SELECT coalesce(json_object_agg(e.edit, e.n ORDER BY e.edit), '{}')
                               FROM (SELECT found #>> '{}' AS edit, count(*) AS n
                                     FROM annotation x,
                                          jsonb_path_query(x.edits, 'strict $.**.edit', '{}', true) found
                                     WHERE x.item = i.id AND x.edits <> '[]'
                                     GROUP BY 1) e)) AS provenance
            ) line
            WHERE i.project = :project
              AND (NOT :only_decided OR v.revision IS NOT NULL)${filter}
            ORDER BY i.ordinal
            """.replace("${stage a.stage}", stage("a.stage"))
            .replace("${time s.claimed_at}", time("s.claimed_at"))
            .replace("${time a.submitted_at}", time("a.submitted_at"))
            .replace("${time r.decided_at}", time("r.decided_at"))
            .replace("${time v.decided_at}", time("v.decided_at"))
            .replace("${time i.created_at}", time("i.created_at"));

    /** The query for the items of a filter. */
    static String lines(FilterSql filter) {
        return LINES.replace("${filter}", filter.where());
    }
}
