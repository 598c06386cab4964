package touchstone.server.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Sums by person, project and day. Time counts on the day it was handed in, in the time zone that the person had said by then: what
 * somebody says later moves no day. No piece of work counts with more time than it lay with its holder, whatever was reported.
 * Reads the tables of assignments, annotations and reviews; writes nothing.
 */
@Repository
class LedgerStore {

    /** By so many milliseconds the clocks of browser and server may differ over one piece of work. */
    private static final int HAIR_MS = 1_000;

    private static final String BY_PROJECT = """
            SELECT n.person, n.project, n.assignment, n.revision, n.active_ms, n.submitted_at AS at, a.claimed_at
              FROM annotation n JOIN assignment a ON a.id = n.assignment
             WHERE n.project = :id AND n.submitted_at >= :earliest AND n.submitted_at < :latest
            """;

    // By the person's assignments, which have an index. Annotations have none for people: it would slow handing in.
    private static final String BY_PERSON = """
            SELECT n.person, n.project, n.assignment, n.revision, n.active_ms, n.submitted_at AS at, a.claimed_at
              FROM project p JOIN assignment a ON a.project = p.id AND a.person = :id
              JOIN annotation n ON n.assignment = a.id
             WHERE a.claimed_at < :latest AND (a.ended_at IS NULL OR a.ended_at >= :earliest)
               AND n.submitted_at >= :earliest AND n.submitted_at < :latest
            """;

    // An annotation carries the time of its assignment so far, as the page or a script said it: a revision adds what
    // came since the one before. The work lay with the person since the claim, the return, or the hand-in before.
    private static final String SUMS = """
            WITH zone AS (
                SELECT person, coalesce(time_zone, 'UTC') AS name, said_at AS since,
                       lead(said_at) OVER (PARTITION BY person ORDER BY said_at, id) AS until FROM profile
            ), handed_in AS (
                %s
            ), said AS (
                SELECT h.person, h.project, h.at, false AS given_back,
                       CASE WHEN h.revision = 1 THEN h.active_ms
                            ELSE greatest(0, h.active_ms - (SELECT max(e.active_ms) FROM annotation e
                                 WHERE e.assignment = h.assignment AND e.revision < h.revision)) END AS ms,
                       CASE WHEN h.revision = 1 THEN h.claimed_at
                            ELSE (SELECT coalesce(max(f.made_at), b.at)
                                    FROM (SELECT max(e.submitted_at) AS at FROM annotation e
                                           WHERE e.assignment = h.assignment AND e.revision < h.revision) b
                                    LEFT JOIN finding f ON f.assignment = h.assignment AND f.made_at > b.at AND f.made_at <= h.at
                                   GROUP BY b.at) END AS since
                  FROM handed_in h
                UNION ALL
                SELECT a.person, a.project, a.ended_at, true, greatest(0, a.active_ms - coalesce(b.active_ms, 0)),
                       coalesce(b.at, a.claimed_at)
                  FROM project p JOIN assignment a ON a.project = p.id
                  LEFT JOIN LATERAL (SELECT max(e.active_ms) AS active_ms, max(e.submitted_at) AS at FROM annotation e
                                      WHERE e.assignment = a.id) b ON true
                 WHERE %s = :id AND a.ended_at >= :earliest AND a.ended_at < :latest
                   AND a.state IN ('expired', 'released', 'skipped', 'escalated', 'withdrawn')
            ), timed AS (
                SELECT s.*, greatest(0, extract(epoch FROM s.at - s.since) * 1000)::bigint AS passed FROM said s
            ), spent AS (
                SELECT person, project, at, given_back, CASE WHEN ms > passed + %d THEN passed ELSE ms END AS ms,
                       CASE WHEN ms > passed + %d THEN 1 ELSE 0 END AS bounded
                  FROM timed
            ), happened AS (
                SELECT s.person, s.project, (s.at AT TIME ZONE coalesce(z.name, 'UTC'))::date AS day, s.ms AS measured,
                       CASE WHEN s.given_back THEN s.ms ELSE 0 END AS given_back, s.bounded, 0 AS approved, 0 AS waiting
                  FROM spent s LEFT JOIN zone z ON z.person = s.person AND z.since <= s.at
                   AND (z.until IS NULL OR z.until > s.at)
                UNION ALL
                SELECT e.person, e.project, e.day, 0, 0, 0, CASE e.state WHEN 'approved' THEN e.minutes ELSE 0 END,
                       CASE e.state WHEN 'waiting' THEN e.minutes ELSE 0 END
                  FROM hours_entry_state e
                 WHERE e.%s = :id AND e.day BETWEEN :from AND :to AND e.state IN ('approved', 'waiting'))
            SELECT person, project, day, sum(measured)::bigint AS measured, sum(given_back)::bigint AS given_back,
                   sum(bounded)::int AS bounded, sum(approved)::bigint AS approved, sum(waiting)::bigint AS waiting
              FROM happened WHERE day BETWEEN :from AND :to GROUP BY person, project, day
            HAVING sum(measured) + sum(bounded) + sum(approved) + sum(waiting) > 0
             ORDER BY day, person, project
            """;

    private final JdbcClient jdbc;

    LedgerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody's hours in the project. */
    List<Spent> ofProject(UUID project, Period period) {
        return sums(SUMS.formatted(BY_PROJECT, "a.project", HAIR_MS, HAIR_MS, "project"), project, period);
    }

    /** The person's hours in all projects. */
    List<Spent> ofPerson(UUID person, Period period) {
        return sums(SUMS.formatted(BY_PERSON, "a.person", HAIR_MS, HAIR_MS, "person"), person, period);
    }

    private List<Spent> sums(String sql, UUID id, Period period) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("earliest", period.earliest())
                .param("latest", period.latest())
                .param("from", period.from())
                .param("to", period.to())
                .query(LedgerStore::spent)
                .list();
    }

    private static Spent spent(ResultSet row, int number) throws SQLException {
        return new Spent(
                Objects.requireNonNull(row.getObject("person", UUID.class)),
                Objects.requireNonNull(row.getObject("project", UUID.class)),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                row.getLong("measured"),
                row.getLong("given_back"),
                row.getInt("bounded"),
                row.getLong("approved"),
                row.getLong("waiting"));
    }
}
