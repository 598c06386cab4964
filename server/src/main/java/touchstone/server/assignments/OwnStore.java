package touchstone.server.assignments;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.labels.StageKind;

/** A person's own open assignments. Every statement names the person. */
@Repository
class OwnStore {

    private final JdbcClient jdbc;
    private final HotPathStore hotPath;

    OwnStore(JdbcClient jdbc, HotPathStore hotPath) {
        this.jdbc = jdbc;
        this.hotPath = hotPath;
    }

    /**
     * What a claim finds before it looks at the queue.
     *
     * @param begun what the person has begun and not handed in
     * @param outOfTurn seats of the labelling stage are kept for the person or were given back: they come before the queue
     */
    record Before(Optional<UUID> begun, boolean outOfTurn) {}

    /** What the person has begun, what was sent back first; its lease starts anew. Begins the transaction's way through the {@link HotPathStore}. */
    Before unfinished(UUID person, UUID project, Optional<UUID> except, Optional<StageKind> kind) {
        return hotPath.begin(
                        """
                WITH begun AS (
                UPDATE assignment SET lease_until = now() + make_interval(secs => lease_seconds), return_unseen = false
                 WHERE state IN ('active', 'returned') AND id = (
                    SELECT id FROM assignment
                     WHERE person = :person AND project = :project AND state IN ('active', 'returned')
                       AND id IS DISTINCT FROM :except::uuid
                       AND coalesce(CASE WHEN stage > 0 THEN 'review' ELSE 'label' END = :kind::text, true)
                     ORDER BY state DESC, claimed_at LIMIT 1)
                RETURNING id)
                SELECT (SELECT id FROM begun) AS id,
                       EXISTS (SELECT FROM slot WHERE preferred = :person AND project = :project AND stage = 0 AND state = 'open')
                       OR EXISTS (SELECT FROM slot WHERE project = :project AND stage = 0 AND lane = 0 AND state = 'open') AS out_of_turn
                """,
                        new MapSqlParameterSource("person", person)
                                .addValue("project", project)
                                .addValue("except", except.map(UUID::toString).orElse(null))
                                .addValue("kind", kind.map(StageKind::code).orElse(null)),
                        (row, number) -> new Before(
                                Optional.ofNullable(row.getObject("id", UUID.class)), row.getBoolean("out_of_turn")))
                .orElseThrow();
    }

    /** The person's open assignment on this item. Begins the transaction's way through the {@link HotPathStore}. */
    Optional<UUID> openOn(UUID person, UUID project, String key) {
        return hotPath.begin(
                """
                SELECT a.id FROM assignment a JOIN item i ON i.id = a.item
                 WHERE i.project = :project AND i.key = :key AND a.person = :person AND a.state IN ('active', 'returned')
                """,
                new MapSqlParameterSource("person", person)
                        .addValue("project", project)
                        .addValue("key", key),
                (row, number) -> SeatRows.uuid(row, "id"));
    }

    int countOpen(UUID person, UUID project) {
        return jdbc.sql("""
                SELECT count(*) FROM assignment
                 WHERE person = :person AND project = :project AND state IN ('active', 'returned')
                """)
                .param("person", person)
                .param("project", project)
                .query(Integer.class)
                .single();
    }

    void extend(UUID assignment) {
        jdbc.sql("""
                UPDATE assignment SET lease_until = now() + make_interval(secs => lease_seconds)
                 WHERE id = :assignment AND state = 'active'
                """).param("assignment", assignment).update();
    }
}
