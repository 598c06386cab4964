package touchstone.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * The database of a server under test, spoken to directly: what claim and submit cost without the program in between, and
 * pasts that would take hours to act out. It does what the program's statements do to the same rows, in two transactions a cycle.
 */
final class BareDatabase {
    private static final String CLAIM = """
            WITH mark AS MATERIALIZED (
                SELECT position FROM watermark WHERE project = ?1 AND stage = 0 AND person = ?2
            ), chosen AS MATERIALIZED (
                SELECT s.id, s.item FROM slot s JOIN progress p ON p.item = s.item
                 WHERE s.project = ?1 AND s.stage = 0 AND s.state = 'open' AND s.lane = 1
                   AND s.position > coalesce((SELECT position FROM mark), -1) AND s.skills <@ '{}'::text[]
                   AND NOT EXISTS (SELECT FROM assignment a WHERE a.item = s.item AND a.person = ?2
                                    AND a.state IN ('active', 'returned', 'waiting', 'submitted') OFFSET 0)
                   AND NOT EXISTS (SELECT FROM decline d WHERE d.item = s.item AND d.person = ?2 OFFSET 0)
                 ORDER BY s.position, s.seat LIMIT 1 FOR UPDATE OF p, s SKIP LOCKED
            ), seat AS (
                UPDATE slot SET state = 'claimed' FROM chosen c WHERE slot.id = c.id
            ), counted AS (
                UPDATE progress p SET changed_at = now(), state = 'in_work' FROM chosen c WHERE p.item = c.item AND p.state = 'to_do'
            )
            INSERT INTO assignment (id, project, slot, item, stage, person, rubric_version, lease_until)
            SELECT gen_random_uuid(), ?1, id, item, 0, ?2, 1, now() + interval '30 minutes' FROM chosen
            RETURNING id, item, slot
            """;
    private static final String SUBMIT = """
            WITH locked AS MATERIALIZED (
                SELECT item FROM progress WHERE item = ?2 FOR UPDATE
            ), said AS (
                INSERT INTO annotation (id, project, item, stage, assignment, person, revision, rubric_version, answers, content_hash)
                SELECT gen_random_uuid(), ?4, ?2, 0, a.id, a.person, 1, 1, ?5, '\\x00' FROM assignment a, locked WHERE a.id = ?1
            ), done AS (
                UPDATE assignment SET state = 'submitted', ended_at = now() FROM locked WHERE id = ?1
            ), filled AS (
                UPDATE progress p SET filled = p.filled + 1, changed_at = now() FROM locked WHERE p.item = locked.item
            )
            UPDATE slot SET state = 'submitted' FROM locked WHERE slot.id = ?3
            """;
    private static final String HALF = """
            WITH half AS MATERIALIZED (
                SELECT id, item FROM slot WHERE project = ?1 AND stage = 0 AND seat = 1 AND state = 'open' ORDER BY position
                 LIMIT ?3
            ), sat AS (
                INSERT INTO assignment (id, project, slot, item, stage, person, state, rubric_version, lease_until, ended_at)
                SELECT gen_random_uuid(), ?1, id, item, 0, ?2, 'submitted', 1, now(), now() FROM half
            ), counted AS (
                UPDATE progress p SET filled = 1, state = 'in_work' FROM half WHERE p.item = half.item
            )
            UPDATE slot SET state = 'submitted' FROM half WHERE slot.id = half.id
            """;
    private static final String ANSWERS =
            "{\"relevance\":{\"kind\":\"choice\",\"options\":[\"partial\"]},\"accuracy\":{\"kind\":\"rating\",\"value\":4}}";

    private final String url;
    private final Properties login = new Properties();

    BareDatabase(ServerUnderTest server) throws IOException {
        Path home = server.home;
        Properties secrets = new Properties();
        secrets.load(new StringReader(Files.readString(home.resolve("secrets/database"))));
        String port =
                Files.readAllLines(home.resolve("database/data/postmaster.pid")).get(3);
        this.url = "jdbc:postgresql://127.0.0.1:" + port.strip() + "/touchstone";
        login.setProperty("user", "touchstone_owner");
        login.setProperty("password", secrets.getProperty("owner"));
    }

    /** Lets a person have answered the first half of a project's items long ago. */
    void answeredHalf(String slug, String person, int items) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, login);
                PreparedStatement half = connection.prepareStatement(numbered(HALF))) {
            UUID project = id(connection, "SELECT id FROM project WHERE slug = ?", slug);
            UUID who = id(connection, "SELECT id FROM person WHERE name = ?", person);
            set(half, HALF, project, who, items / 2);
            half.executeUpdate();
            connection.createStatement().execute("ANALYZE slot, assignment, progress");
        }
    }

    /** The same cycles without the program: connections as many as people, but no more than the program itself uses. */
    Crowd.Outcome work(String slug, java.util.List<String> people, int connections, Duration atMost)
            throws InterruptedException, ExecutionException {
        Crowd.Outcome outcome = new Crowd.Outcome(new Latencies(), new Latencies(), new Latencies(), 0);
        long began = System.nanoTime();
        long end = began + atMost.toNanos();
        try (ExecutorService all = Executors.newFixedThreadPool(Math.min(connections, people.size()))) {
            java.util.List<Future<Void>> done = IntStream.range(0, Math.min(connections, people.size()))
                    .mapToObj(n -> all.submit(() -> one(slug, people.get(n), end, outcome)))
                    .toList();
            for (Future<Void> one : done) {
                one.get();
            }
        }
        return new Crowd.Outcome(
                outcome.cycles(), outcome.claims(), outcome.submits(), (System.nanoTime() - began) / 1e9);
    }

    private Void one(String slug, String person, long end, Crowd.Outcome outcome) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, login);
                PreparedStatement claim = connection.prepareStatement(numbered(CLAIM));
                PreparedStatement submit = connection.prepareStatement(numbered(SUBMIT))) {
            UUID project = id(connection, "SELECT id FROM project WHERE slug = ?", slug);
            UUID who = id(connection, "SELECT id FROM person WHERE name = ?", person);
            set(claim, CLAIM, project, who);
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                Object[] seat = new Object[5];
                try (var row = claim.executeQuery()) {
                    if (!row.next()) {
                        return null;
                    }
                    seat[0] = row.getObject(1);
                    seat[1] = row.getObject(2);
                    seat[2] = row.getLong(3);
                }
                seat[3] = project;
                seat[4] = json();
                long middle = System.nanoTime();
                set(submit, SUBMIT, seat);
                submit.executeUpdate();
                long stop = System.nanoTime();
                outcome.claims().add(middle - start);
                outcome.submits().add(stop - middle);
                outcome.cycles().add(stop - start);
            }
        }
        return null;
    }

    private static org.postgresql.util.PGobject json() throws SQLException {
        org.postgresql.util.PGobject json = new org.postgresql.util.PGobject();
        json.setType("jsonb");
        json.setValue(ANSWERS);
        return json;
    }

    private static UUID id(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(sql)) {
            ask.setString(1, name);
            try (var row = ask.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("there is no " + name);
                }
                return row.getObject(1, UUID.class);
            }
        }
    }

    /** Statements above name their parameters by number, so that one may stand in several places; JDBC counts places. */
    private static String numbered(String sql) {
        return sql.replaceAll("\\?\\d", "?");
    }

    private static void set(PreparedStatement statement, String sql, Object... values) throws SQLException {
        int place = 0;
        for (int at = sql.indexOf('?'); at >= 0; at = sql.indexOf('?', at + 1)) {
            statement.setObject(++place, values[sql.charAt(at + 1) - '1']);
        }
    }
}
