package touchstone.server.tracker;

import touchstone.server.filters.FilterSql;

/** The two ways to find a page of items, and what is then looked up for each of its rows. */
final class PageSql {
    /** So many items of a filter are found in one go and counted with it; more are found along an index, from its start. */
    static final int FEW = 10_000;

    private static final String ROWS = """
            page AS MATERIALIZED (
                SELECT i.id, i.ordinal, %s AS sort_by, i.key, p.state, p.stage, i.domain, i.language, i.priority,
                       i.created_at, p.changed_at, p.rework_count, p.flags, p.disagreement
                  FROM %s
                 WHERE %s
                 ORDER BY %s LIMIT :limit)
            """;

    private static final String LOOKED_AT = """
            SELECT i.*, i.sort_by::text AS mark, extract(epoch FROM now() - i.created_at)::bigint AS age, work.*,
                   v.answers%s
              FROM %s
              LEFT JOIN LATERAL (
                  SELECT coalesce(sum(a.active_ms), 0)::bigint AS active_ms, max(a.rubric_version) AS rubric_version,
                         coalesce(jsonb_agg(jsonb_build_object('name', w.name, 'stage', a.stage, 'state', a.state)
                             ORDER BY a.stage, a.claimed_at, w.name)
                             FILTER (WHERE a.state IN ('active', 'returned', 'waiting', 'submitted')), '[]') AS people
                    FROM assignment a JOIN person w ON w.id = a.person WHERE a.item = i.id) work ON true
              LEFT JOIN LATERAL (
                  SELECT answers FROM verdict WHERE item = i.id AND :verdicts ORDER BY revision DESC LIMIT 1) v ON true
             ORDER BY %s
            """;

    private PageSql() {}

    /** Walks along the order until the page is full: at once where many items match. */
    static String walk(FilterSql filter, ItemOrder order, boolean goesOn) {
        return "WITH "
                + ROWS.formatted(
                        order.valueSql(),
                        "item i JOIN progress p ON p.item = i.id",
                        "i.project = :project" + filter.where() + (goesOn ? order.behind() : ""),
                        order.sql())
                + LOOKED_AT.formatted("", "page i", order.again());
    }

    /**
     * Finds up to {@link #FEW} items and one more, in one pass over everything, then orders them: where few match, walking would
     * be this pass at many times the price. Every row carries the number found as {@code found}; one without an item is there
     * even when nothing is. When more than few are found, there are no rows.
     */
    static String few(FilterSql filter, ItemOrder order, boolean goesOn) {
        return """
                WITH hit AS MATERIALIZED (SELECT %s AS id FROM %s WHERE %s),
                few AS MATERIALIZED (SELECT id FROM hit LIMIT %d),
                """.formatted(filter.id(), filter.from(), filter.conditions(), FEW + 1)
                + ROWS.formatted(
                        order.valueSql(),
                        "few JOIN item i ON i.id = few.id JOIN progress p ON p.item = i.id",
                        "(SELECT count(*) FROM few) <= " + FEW + (goesOn ? order.behind() : ""),
                        order.sql())
                + LOOKED_AT.formatted(
                        ", n.found", "(SELECT count(*) AS found FROM few) n LEFT JOIN page i ON true", order.again());
    }
}
