package touchstone.server.platform.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** The answers kept for requests that may be repeated. */
@Repository
class RepeatStore {

    /** One kept answer. */
    record Kept(byte[] requestHash, int status, @Nullable String body) {}

    private final JdbcClient database;

    RepeatStore(JdbcClient database) {
        this.database = database;
    }

    /** Makes a second request with the same key wait until the first has ended. */
    void lock(UUID person, String route, String key) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended(:what, 7310111))")
                .param("what", person + " " + route + " " + key)
                .query((row, number) -> number)
                .list();
    }

    Optional<Kept> find(UUID person, String route, String key) {
        return database.sql("""
                        SELECT request_hash, status, body FROM idempotency
                         WHERE person = :person AND route = :route AND key = :key
                        """)
                .param("person", person)
                .param("route", route)
                .param("key", key)
                .query((row, number) ->
                        new Kept(row.getBytes("request_hash"), row.getInt("status"), row.getString("body")))
                .optional();
    }

    void keep(UUID person, String route, String key, Kept answer) {
        database.sql("""
                        INSERT INTO idempotency (person, route, key, request_hash, status, body)
                        VALUES (:person, :route, :key, :hash, :status, :body)
                        """)
                .param("person", person)
                .param("route", route)
                .param("key", key)
                .param("hash", answer.requestHash())
                .param("status", answer.status())
                .param("body", answer.body())
                .update();
    }

    /** Forgets answers after a day. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    void forget() {
        database.sql("DELETE FROM idempotency WHERE at < now() - interval '1 day'")
                .update();
    }
}
