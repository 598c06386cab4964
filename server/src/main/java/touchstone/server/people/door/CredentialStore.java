package touchstone.server.people.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Scope;

/** The rows of sessions and tokens; only hashes of secrets are kept. */
@Repository
class CredentialStore {

    /** Who comes in with a credential, and when it was last noted as used. */
    record Entrant(Caller caller, Instant noted) {}

    private final JdbcClient database;

    CredentialStore(JdbcClient database) {
        this.database = database;
    }

    void addSession(UUID id, byte[] hash, UUID person, Instant now, Instant expires, String agent) {
        database.sql("""
                        INSERT INTO session (token_hash, id, person, created_at, last_seen_at, expires_at,
                                             authenticated_at, agent)
                        VALUES (:hash, :id, :person, :now, :now, :expires, :now, :agent)
                        """)
                .param("hash", hash)
                .param("id", id)
                .param("person", person)
                .param("now", utc(now))
                .param("expires", utc(expires))
                .param("agent", agent)
                .update();
        database.sql("UPDATE person SET entered_at = :now WHERE id = :person AND entered_at IS NULL")
                .param("person", person)
                .param("now", utc(now))
                .update();
    }

    Optional<Entrant> bySession(byte[] hash, Instant now, Instant seenAfter) {
        return database.sql("""
                        SELECT s.id, s.authenticated_at, s.last_seen_at, p.id AS person, p.name, p.owner
                          FROM session s JOIN person p ON p.id = s.person
                         WHERE s.token_hash = :hash AND s.expires_at > :now AND s.last_seen_at > :seen
                           AND p.disabled_at IS NULL
                        """)
                .param("hash", hash)
                .param("now", utc(now))
                .param("seen", utc(seenAfter))
                .query((row, number) -> new Entrant(
                        new Caller(
                                row.getObject("person", UUID.class),
                                row.getString("name"),
                                row.getBoolean("owner"),
                                Set.of(Scope.ALL),
                                null,
                                instant(row, "authenticated_at"),
                                "session:" + row.getString("id")),
                        instant(row, "last_seen_at")))
                .optional();
    }

    Optional<Entrant> byToken(byte[] hash, Instant now) {
        return database.sql("""
                        SELECT t.id, t.scopes, t.project, t.last_used_at, p.id AS person, p.name, p.owner
                          FROM access_token t JOIN person p ON p.id = t.person
                         WHERE t.token_hash = :hash AND t.expires_at > :now AND t.revoked_at IS NULL
                           AND p.disabled_at IS NULL
                        """)
                .param("hash", hash)
                .param("now", utc(now))
                .query((row, number) -> new Entrant(
                        new Caller(
                                row.getObject("person", UUID.class),
                                row.getString("name"),
                                row.getBoolean("owner"),
                                scopes(row),
                                row.getObject("project", UUID.class),
                                null,
                                "token:" + row.getString("id")),
                        maybe(row, "last_used_at")))
                .optional();
    }

    void noteSession(byte[] hash, Instant now) {
        database.sql("UPDATE session SET last_seen_at = :now WHERE token_hash = :hash AND last_seen_at < :now")
                .param("hash", hash)
                .param("now", utc(now))
                .update();
    }

    void noteToken(byte[] hash, Instant now) {
        database.sql("UPDATE access_token SET last_used_at = :now WHERE token_hash = :hash")
                .param("hash", hash)
                .param("now", utc(now))
                .update();
    }

    /** Whether the session or token with this id still holds. */
    boolean holds(String id, Instant now, Instant seenAfter) {
        return database.sql("""
                        SELECT EXISTS (SELECT FROM session WHERE id = :id::uuid AND expires_at > :now AND last_seen_at > :seen)
                            OR EXISTS (SELECT FROM access_token WHERE id = :id::uuid AND expires_at > :now
                                                                  AND revoked_at IS NULL)
                        """)
                .param("id", id)
                .param("now", utc(now))
                .param("seen", utc(seenAfter))
                .query(Boolean.class)
                .single();
    }

    /** The person's sessions that hold now, the newest use first. */
    List<BrowserSession> sessions(UUID person, Instant now, Instant seenAfter) {
        return database.sql("""
                        SELECT id, created_at, last_seen_at, agent FROM session
                         WHERE person = :person AND expires_at > :now AND last_seen_at > :seen
                         ORDER BY last_seen_at DESC, id
                        """)
                .param("person", person)
                .param("now", utc(now))
                .param("seen", utc(seenAfter))
                .query((row, number) -> new BrowserSession(
                        row.getObject("id", UUID.class),
                        instant(row, "created_at"),
                        instant(row, "last_seen_at"),
                        row.getString("agent")))
                .list();
    }

    boolean endSession(UUID person, UUID id) {
        return database.sql("DELETE FROM session WHERE person = :person AND id = :id")
                        .param("person", person)
                        .param("id", id)
                        .update()
                == 1;
    }

    void endSessions(UUID person, @Nullable UUID kept) {
        database.sql("DELETE FROM session WHERE person = :person AND id IS DISTINCT FROM :kept::uuid")
                .param("person", person)
                .param("kept", kept)
                .update();
    }

    void endTokens(UUID person) {
        database.sql("UPDATE access_token SET revoked_at = now() WHERE person = :person AND revoked_at IS NULL")
                .param("person", person)
                .update();
    }

    void forgetExpired(Instant now, Instant seenBefore) {
        database.sql("DELETE FROM session WHERE expires_at < :now OR last_seen_at < :seen")
                .param("now", utc(now))
                .param("seen", utc(seenBefore))
                .update();
    }

    private static Set<Scope> scopes(ResultSet row) throws SQLException {
        String[] words = (String[]) row.getArray("scopes").getArray();
        return Arrays.stream(words).flatMap(word -> Scope.of(word).stream()).collect(Collectors.toSet());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Instant maybe(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? Instant.EPOCH : time.toInstant();
    }
}
