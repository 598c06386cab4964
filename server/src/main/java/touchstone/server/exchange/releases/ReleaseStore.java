package touchstone.server.exchange.releases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import touchstone.server.platform.BulkRows;
import touchstone.server.platform.CopyLanes;
import touchstone.server.platform.Json;

/** The rows of releases. */
@Component
class ReleaseStore {
    private final JdbcClient jdbc;
    private final CopyLanes lanes;
    private final Json json;

    ReleaseStore(JdbcClient jdbc, CopyLanes lanes, Json json) {
        this.jdbc = jdbc;
        this.lanes = lanes;
        this.json = json;
    }

    /** Gives the release the next number of its project; two at once take turns. */
    Release insert(UUID id, UUID project, String title, String manifest, String hash, long items, UUID person) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('release ' || :project, 0))::text")
                .param("project", project.toString())
                .query(String.class)
                .single();
        jdbc.sql("""
                INSERT INTO release (id, project, number, title, manifest, hash, items, created_by)
                SELECT :id, :project, coalesce(max(number), 0) + 1, :title, :manifest::jsonb, :hash, :items, :person
                FROM release WHERE project = :project
                """)
                .param("id", id)
                .param("project", project)
                .param("title", title)
                .param("manifest", manifest)
                .param("hash", HexFormat.of().parseHex(hash))
                .param("items", items)
                .param("person", person)
                .update();
        return find(id).orElseThrow();
    }

    Optional<Release> find(UUID id) {
        return jdbc.sql("SELECT * FROM release WHERE id = :id")
                .param("id", id)
                .query(this::release)
                .optional();
    }

    /** Writes down which versions the release holds, in the running transaction. */
    void freeze(UUID release, List<FrozenItem> items) {
        BulkRows rows = new BulkRows(lanes.open(), "release_item", "release, item, item_revision, verdict_revision");
        items.forEach(item -> rows.add(release, item.item(), item.itemRevision(), item.verdictRevision()));
        rows.send();
    }

    List<Release> all(UUID project) {
        return jdbc.sql("SELECT * FROM release WHERE project = :project ORDER BY number DESC")
                .param("project", project)
                .query(this::release)
                .list();
    }

    Optional<Release> find(UUID project, int number) {
        return jdbc.sql("SELECT * FROM release WHERE project = :project AND number = :number")
                .param("project", project)
                .param("number", number)
                .query(this::release)
                .optional();
    }

    private Release release(ResultSet row, int number) throws SQLException {
        return new Release(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getInt("number"),
                Objects.requireNonNull(row.getString("title")),
                HexFormat.of().formatHex(Objects.requireNonNull(row.getBytes("hash"))),
                row.getLong("items"),
                Objects.requireNonNull(row.getObject("created_by", UUID.class)),
                Objects.requireNonNull(row.getObject("created_at", OffsetDateTime.class))
                        .toInstant(),
                json.tree(Objects.requireNonNull(row.getString("manifest"))));
    }
}
