package touchstone.server.people.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.server.platform.Scope;

/** The rows of personal tokens. */
@Repository
class TokenStore {

    /** A token without its secret. */
    record Row(
            UUID id,
            String title,
            List<String> scopes,
            @Nullable UUID project,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {}

    private final JdbcClient database;

    TokenStore(JdbcClient database) {
        this.database = database;
    }

    void insert(
            UUID id,
            UUID person,
            String title,
            byte[] hash,
            Collection<Scope> scopes,
            @Nullable UUID project,
            Instant expires) {
        database.sql("""
                        INSERT INTO access_token (id, person, title, token_hash, scopes, project, expires_at)
                        VALUES (:id, :person, :title, :hash, :scopes::text[], :project::uuid, :expires)
                        """)
                .param("id", id)
                .param("person", person)
                .param("title", title)
                .param("hash", hash)
                .param("scopes", scopes.stream().map(Scope::word).sorted().toArray(String[]::new))
                .param("project", project)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Row> of(UUID person, Instant now) {
        return database.sql("""
                        SELECT * FROM access_token
                         WHERE person = :person AND revoked_at IS NULL AND expires_at > :now
                         ORDER BY created_at, id
                        """)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(TokenStore::row)
                .list();
    }

    boolean revoke(UUID person, UUID id) {
        return database.sql("""
                                UPDATE access_token SET revoked_at = now()
                                 WHERE person = :person AND id = :id AND revoked_at IS NULL
                                """).param("person", person).param("id", id).update() == 1;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        OffsetDateTime used = row.getObject("last_used_at", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Arrays.asList((String[]) row.getArray("scopes").getArray()),
                row.getObject("project", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }
}
