package touchstone.server.assignments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opens seats. */
@Repository
class SlotStore {

    private final JdbcClient jdbc;

    SlotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets the items of the project between two ordinals (both inclusive) into the flow, as far as they are not in it yet.
     *
     * @param rules JSON list of {@link RoomOfRule}, in the order of their numbers
     * @return how many items entered
     */
    int enter(UUID project, long from, long to, int seats, String rules) {
        return jdbc.sql("""
                WITH rule AS MATERIALIZED (
                    SELECT * FROM jsonb_to_recordset(:rules::jsonb)
                        AS r (number int, domain text[], language text[], sensitivity text[], room int)
                )
                INSERT INTO progress (item, project, seats, room)
                SELECT i.id, i.project, :seats, u.room
                  FROM item i
                  LEFT JOIN LATERAL (
                       SELECT array_agg(CASE WHEN m.applies THEN m.room END ORDER BY m.number) AS room FROM (
                            SELECT r.number, r.room,
                                   (r.domain = '{}' OR r.domain && i.domain)
                                   AND (r.language = '{}' OR coalesce(i.language = ANY (r.language), false))
                                   AND (r.sensitivity = '{}' OR coalesce(i.sensitivity = ANY (r.sensitivity), false)) AS applies
                              FROM rule r) m
                       HAVING bool_or(m.applies)) u ON :rules::text <> '[]'
                 WHERE i.project = :project AND i.ordinal BETWEEN :from AND :to
                   AND NOT EXISTS (SELECT FROM progress p WHERE p.item = i.id)
                """)
                .param("rules", rules)
                .param("seats", seats)
                .param("project", project)
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** Opens the labelling seats of all items of the project between two ordinals (both inclusive) that have no seat yet. */
    void open(UUID project, long from, long to, int seats, List<String> skills) {
        jdbc.sql("""
                INSERT INTO slot (project, item, stage, seat, position, skills)
                SELECT i.project, i.id, 0, n.seat,
                       ((1000000 - greatest(-1000000, least(1000000, i.priority)))::bigint << 40) | i.ordinal, :skills::text[]
                  FROM item i CROSS JOIN generate_series(1, :seats) AS n (seat)
                 WHERE i.project = :project AND i.ordinal BETWEEN :from AND :to
                   AND NOT EXISTS (SELECT FROM slot s WHERE s.item = i.id)
                 ORDER BY i.priority DESC, i.ordinal, n.seat
                """)
                .param("seats", seats)
                .param("project", project)
                .param("from", from)
                .param("to", to)
                .param("skills", skills.toArray(String[]::new))
                .update();
    }

    /** The place of the foremost open labelling seat among these items; the highest possible when there is none. */
    long foremost(UUID project, long from, long to) {
        return jdbc.sql("""
                SELECT coalesce(min(((1000000 - greatest(-1000000, least(1000000, i.priority)))::bigint << 40) | i.ordinal),
                                :none)
                  FROM item i WHERE i.project = :project AND i.ordinal BETWEEN :from AND :to
                """)
                .param("none", Long.MAX_VALUE)
                .param("project", project)
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .single();
    }

    /**
     * Opens the one seat of a review stage for each item, which enters that stage. The seat stands behind those that were opened
     * before it at the same priority.
     *
     * @param disagreement whether the blind answers differ
     */
    long openReview(Collection<UUID> items, int stage, List<String> skills, boolean disagreement) {
        return jdbc.sql("""
                WITH chosen AS (
                    SELECT i.id, i.project, i.priority FROM item i WHERE i.id = ANY (:items::uuid[])
                ), opened AS (
                    INSERT INTO slot (project, item, stage, seat, position, skills)
                    SELECT c.project, c.id, :stage,
                           1 + (SELECT count(*) FROM slot o WHERE o.item = c.id AND o.stage = :stage),
                           ((1000000 - greatest(-1000000, least(1000000, c.priority)))::bigint << 40)
                             | (extract(epoch FROM clock_timestamp() - timestamptz '2020-01-01 00:00:00+00') * 1000)::bigint,
                           :skills::text[]
                      FROM chosen c
                    RETURNING position
                ), moved AS (
                    UPDATE progress p SET stage = :stage, seats = 1, filled = 0, changed_at = now(), disagreement = :disagreement,
                           state = CASE WHEN :disagreement THEN 'disagreement' ELSE 'in_review' END
                      FROM chosen c WHERE p.item = c.id
                )
                SELECT coalesce(min(position), :none) FROM opened
                """)
                .param("items", items.stream().map(UUID::toString).toArray(String[]::new))
                .param("stage", stage)
                .param("skills", skills.toArray(String[]::new))
                .param("disagreement", disagreement)
                .param("none", Long.MAX_VALUE)
                .query(Long.class)
                .single();
    }
}
