package touchstone.server.items;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import touchstone.formats.Rejected;
import touchstone.server.platform.BulkRows;
import touchstone.server.platform.CopyLane;
import touchstone.server.platform.Ids;

/** Takes items into a project that has some, through temporary tables that vanish with the transaction. */
final class IntakeStore implements Intake {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final UUID project;
    private final UUID person;
    private final Items.Arrived arrived;
    private final BulkRows rows;

    IntakeStore(JdbcClient jdbc, CopyLane lane, Ids ids, UUID project, UUID person, Items.Arrived arrived) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.project = project;
        this.person = person;
        this.arrived = arrived;
        jdbc.sql("""
                CREATE TEMPORARY TABLE staged_item (
                    line bigint NOT NULL, id uuid NOT NULL, key text NOT NULL, data json NOT NULL, domain text[] NOT NULL,
                    language text, sensitivity text, priority int NOT NULL, content_hash bytea NOT NULL
                ) ON COMMIT DROP
                """).update();
        this.rows = new BulkRows(
                lane, "staged_item", "line, id, key, data, domain, language, sensitivity, priority, content_hash");
    }

    @Override
    public Optional<UUID> add(NewItem item) {
        rows.add(
                item.line(),
                ids.ordered(),
                item.key(),
                item.data(),
                item.domain(),
                item.language().orElse(null),
                item.sensitivity().orElse(null),
                item.priority(),
                item.contentHash());
        return Optional.empty();
    }

    @Override
    public Sorted sort(Consumer<Rejected> rejected) {
        rows.send();
        jdbc.sql("""
                CREATE TEMPORARY TABLE sorted_item ON COMMIT DROP AS
                SELECT s.line, s.id, s.key, i.id AS existing, first_line,
                       CASE WHEN s.line > s.first_line THEN 'twice'
                            WHEN i.id IS NULL THEN 'new'
                            WHEN i.content_hash = s.content_hash THEN 'same'
                            ELSE 'changed' END AS fate
                FROM (SELECT line, id, key, content_hash, min(line) OVER (PARTITION BY key) AS first_line
                      FROM staged_item) s
                LEFT JOIN item i ON i.project = :project AND i.key = s.key
                """).param("project", project).update();
        jdbc.sql("ANALYZE sorted_item").update();
        jdbc.sql("SELECT line, first_line FROM sorted_item WHERE fate = 'twice' ORDER BY line")
                .query(row -> {
                    rejected.accept(Repeated.key(row.getLong(1), row.getLong(2)));
                });
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE fate = 'new') AS fresh, count(*) FILTER (WHERE fate = 'same') AS same,
                       count(*) FILTER (WHERE fate = 'changed') AS changed, count(*) FILTER (WHERE fate = 'twice') AS twice
                FROM sorted_item
                """)
                .query((row, number) -> new Sorted(
                        row.getLong("fresh"), row.getLong("same"), row.getLong("changed"), row.getLong("twice")))
                .single();
    }

    @Override
    public void storeNew() {
        long last = jdbc.sql("SELECT coalesce(max(ordinal), 0) FROM item WHERE project = :project")
                .param("project", project)
                .query(Long.class)
                .single();
        int count = jdbc.sql("""
                INSERT INTO item (id, project, ordinal, key, data, domain, language, sensitivity, priority, content_hash, imported_by)
                SELECT s.id, :project, :last + row_number() OVER (ORDER BY s.line), s.key, s.data, s.domain, s.language,
                       s.sensitivity, s.priority, s.content_hash, :person
                FROM staged_item s JOIN sorted_item o ON o.line = s.line AND o.fate = 'new'
                ORDER BY s.line
                """)
                .param("project", project)
                .param("last", last)
                .param("person", person)
                .update();
        if (count > 0) {
            arrived.stored(last + 1, last + count);
        }
    }

    @Override
    public long replaceChanged(Replaceable replaceable, Consumer<Rejected> kept) {
        List<UUID> sameTags = jdbc.sql("""
                SELECT i.id FROM sorted_item o JOIN staged_item s ON s.line = o.line JOIN item i ON i.id = o.existing
                WHERE o.fate = 'changed' AND i.domain = s.domain AND i.priority = s.priority
                  AND i.language IS NOT DISTINCT FROM s.language AND i.sensitivity IS NOT DISTINCT FROM s.sensitivity
                """)
                .query((row, number) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
        UUID[] free = replaceable.among(sameTags).toArray(UUID[]::new);
        jdbc.sql("""
                INSERT INTO item_revision (item, revision, data, content_hash, replaced_by)
                SELECT id, revision, data, content_hash, :person FROM item WHERE id = ANY (:free)
                """).param("person", person).param("free", free).update();
        int replaced = jdbc.sql("""
                UPDATE item SET revision = revision + 1, data = s.data, content_hash = s.content_hash
                FROM sorted_item o JOIN staged_item s ON s.line = o.line
                WHERE o.fate = 'changed' AND o.existing = item.id AND item.id = ANY (:free)
                """).param("free", free).update();
        tellChanged(
                free,
                "item-kept",
                "The item's content differs, but people have worked on it or its tags or priority differ: it stays as it is.",
                kept);
        return replaced;
    }

    @Override
    public void reportChanged(Consumer<Rejected> kept) {
        tellChanged(
                new UUID[0],
                "item-changed",
                "The item is there with other content and stays as it is; import with changed=update to replace it.",
                kept);
    }

    private void tellChanged(UUID[] except, String code, String message, Consumer<Rejected> kept) {
        jdbc.sql("SELECT line FROM sorted_item WHERE fate = 'changed' AND existing <> ALL (:except) ORDER BY line")
                .param("except", except)
                .query(row -> {
                    kept.accept(new Rejected(row.getLong(1), "", code, message));
                });
    }
}
