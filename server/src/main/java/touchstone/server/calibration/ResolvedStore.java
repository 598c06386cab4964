package touchstone.server.calibration;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.server.filters.FilterSql;

/** Reads the project's resolved items with their verdicts, to be copied into a test. */
@Repository
class ResolvedStore {

    private static final String SELECT = """
            SELECT i.key, i.data::text AS data, i.domain, i.language, i.sensitivity, v.answers::text AS answers,
                   NULL::text AS explanation, (row_number() OVER (%order))::int AS position
              FROM item i JOIN progress s ON s.item = i.id AND s.state = 'done'
              JOIN LATERAL (SELECT answers FROM verdict WHERE item = i.id ORDER BY revision DESC LIMIT 1) v ON true
             WHERE i.project = :project AND
            """;

    private final JdbcClient jdbc;
    private final QualificationRows rows;

    ResolvedStore(JdbcClient jdbc, QualificationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** So many of those that match; which ones depends on nothing but the items and the seed. */
    List<TestItem> matching(UUID project, FilterSql filter, UUID seed, int most) {
        String order = "ORDER BY md5(i.id::text || :seed::text)";
        String sql = SELECT.replace("%order", order) + " i.id IN (SELECT " + filter.id() + " FROM " + filter.from()
                + " WHERE " + filter.conditions() + ") ORDER BY position LIMIT :most";
        return jdbc.sql(sql)
                .params(filter.parameters())
                .param("project", project)
                .param("seed", seed.toString())
                .param("most", most)
                .query(rows::item)
                .list();
    }

    /** These, in this order; those that are not resolved are left out. */
    List<TestItem> named(UUID project, List<String> keys) {
        String order = "ORDER BY array_position(:keys::text[], i.key)";
        return jdbc.sql(SELECT.replace("%order", order) + " i.key = ANY (:keys::text[]) ORDER BY position")
                .param("project", project)
                .param("keys", keys.toArray(String[]::new))
                .query(rows::item)
                .list();
    }
}
