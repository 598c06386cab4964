package touchstone.server.people.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.server.platform.Json;

/** The rows of links; only hashes of their secrets are kept. */
@Repository
class LinkStore {

    /** A link that was not used. */
    record Row(
            UUID id,
            Purpose purpose,
            @Nullable UUID person,
            Offer offer,
            @Nullable UUID createdBy,
            Instant createdAt,
            Instant expiresAt) {}

    private static final String COLUMNS = "id, purpose, person, offer::text, created_by, created_at, expires_at";

    private final JdbcClient database;
    private final Json json;

    LinkStore(JdbcClient database, Json json) {
        this.database = database;
        this.json = json;
    }

    void insert(
            UUID id,
            byte[] hash,
            Purpose purpose,
            @Nullable UUID person,
            Offer offer,
            @Nullable UUID by,
            Instant now,
            Instant expires) {
        database.sql("""
                        INSERT INTO one_time_link (token_hash, id, purpose, person, offer, created_by, created_at, expires_at)
                        VALUES (:hash, :id, :purpose, :person::uuid, :offer::jsonb, :by::uuid, :now, :expires)
                        """)
                .param("hash", hash)
                .param("id", id)
                .param("purpose", purpose.word())
                .param("person", person)
                .param("offer", json.write(offer))
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Row> find(byte[] hash, Instant now) {
        return database.sql("SELECT " + COLUMNS + """
                         FROM one_time_link WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                        """)
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(this::row)
                .optional();
    }

    /** Uses the link up. Of two who try at once, one gets it. */
    Optional<Row> use(byte[] hash, Instant now) {
        return database.sql("""
                        UPDATE one_time_link SET used_at = :now
                         WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                        RETURNING\s""" + COLUMNS)
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(this::row)
                .optional();
    }

    List<Row> invitations(UUID project, Instant now) {
        return database.sql("SELECT " + COLUMNS + """
                         FROM one_time_link
                        WHERE purpose = 'invitation' AND offer ->> 'project' = :project
                          AND used_at IS NULL AND expires_at > :now
                        ORDER BY created_at, id
                        """)
                .param("project", project.toString())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(this::row)
                .list();
    }

    boolean withdraw(UUID project, UUID id) {
        return database.sql("""
                                DELETE FROM one_time_link
                                 WHERE id = :id AND purpose = 'invitation' AND offer ->> 'project' = :project
                                   AND used_at IS NULL
                                """)
                        .param("id", id)
                        .param("project", project.toString())
                        .update()
                == 1;
    }

    /** Removes unused links of the purpose: for one person, or all when null. */
    void removeUnused(Purpose purpose, @Nullable UUID person) {
        database.sql("""
                        DELETE FROM one_time_link
                         WHERE purpose = :purpose AND used_at IS NULL AND person IS NOT DISTINCT FROM :person::uuid
                        """)
                .param("purpose", purpose.word())
                .param("person", person)
                .update();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
                row.getObject("person", UUID.class),
                json.read(row.getString("offer"), Offer.class),
                row.getObject("created_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
