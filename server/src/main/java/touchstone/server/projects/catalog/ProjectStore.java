package touchstone.server.projects.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Json;
import touchstone.server.platform.ShortMemory;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.ProjectState;

/** SQL of projects and their revisions. Rows are asked for by every request: remembered for a moment, forgotten when they change. */
@Component
public class ProjectStore {

    private static final String COLUMNS = "id, slug, title, state, revision, due_at";

    private final JdbcClient jdbc;
    private final Json json;
    private final ShortMemory<String, Row> named = new ShortMemory<>(ShortMemory.MOMENT);
    private final ShortMemory<UUID, Row> known = new ShortMemory<>(ShortMemory.MOMENT);

    ProjectStore(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A project without its definition. */
    public record Row(
            UUID id,
            String slug,
            String title,
            ProjectState state,
            int revision,
            @Nullable Instant dueAt) {}

    /** The texts of one revision. */
    public record Texts(String file, String guidelines, int revision) {}

    /** The project of that name. */
    public Optional<Row> bySlug(String slug) {
        return named.get(
                slug,
                () -> jdbc.sql("SELECT " + COLUMNS + " FROM project WHERE slug = :slug")
                        .param("slug", slug)
                        .query(ProjectStore::row)
                        .optional());
    }

    /** The project of that id. */
    public Optional<Row> byId(UUID id) {
        return known.get(
                id,
                () -> jdbc.sql("SELECT " + COLUMNS + " FROM project WHERE id = :id")
                        .param("id", id)
                        .query(ProjectStore::row)
                        .optional());
    }

    private void forget(UUID id) {
        named.forget(row -> row.id().equals(id));
        known.forget(row -> row.id().equals(id));
    }

    /** All projects, by name; for who owns the installation. */
    public List<Row> all() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM project ORDER BY slug")
                .query(ProjectStore::row)
                .list();
    }

    /** The projects that a person is a member of, by name. */
    public List<Row> of(UUID person) {
        return jdbc.sql("SELECT " + COLUMNS + """
                         FROM project
                        WHERE id IN (SELECT project FROM membership WHERE person = :person)
                        ORDER BY slug
                        """)
                .param("person", person)
                .query(ProjectStore::row)
                .list();
    }

    ProjectDefinition definition(UUID id) {
        return jdbc.sql("SELECT definition::text FROM project WHERE id = :id")
                .param("id", id)
                .query((rs, n) -> json.read(rs.getString(1), ProjectDefinition.class))
                .single();
    }

    /** The project of that name, held against other changes until the transaction ends. */
    public Optional<UUID> lock(String slug) {
        return jdbc.sql("SELECT id FROM project WHERE slug = :slug FOR UPDATE")
                .param("slug", slug)
                .query((rs, n) -> rs.getObject(1, UUID.class))
                .optional();
    }

    /** The texts of the newest revision. */
    public Texts texts(UUID project) {
        return jdbc.sql("""
                        SELECT file, guidelines, revision FROM project_revision
                        WHERE project = :project ORDER BY revision DESC LIMIT 1
                        """)
                .param("project", project)
                .query((rs, n) -> new Texts(rs.getString(1), rs.getString(2), rs.getInt(3)))
                .single();
    }

    /** A new project in its first revision; false when the name was taken meanwhile. */
    public boolean insert(UUID id, ProjectDefinition definition, UUID person) {
        forget(id);
        return jdbc.sql("""
                        INSERT INTO project (id, slug, title, definition, due_at, created_by)
                        VALUES (:id, :slug, :title, :definition::jsonb, :due, :person)
                        ON CONFLICT (slug) DO NOTHING
                        """)
                        .param("id", id)
                        .param("slug", definition.slug())
                        .param("title", definition.title())
                        .param("definition", json.write(definition))
                        .param("due", due(definition))
                        .param("person", person)
                        .update()
                == 1;
    }

    /** The next revision of a project; the number it got. */
    public int update(UUID id, ProjectDefinition definition) {
        forget(id);
        return jdbc.sql("""
                        UPDATE project SET title = :title, definition = :definition::jsonb, due_at = :due,
                               revision = revision + 1
                        WHERE id = :id RETURNING revision
                        """)
                .param("id", id)
                .param("title", definition.title())
                .param("definition", json.write(definition))
                .param("due", due(definition))
                .query(Integer.class)
                .single();
    }

    /** Keeps the texts of a revision for good. */
    public void insertRevision(UUID project, int revision, String file, String guidelines, UUID person) {
        jdbc.sql("""
                        INSERT INTO project_revision (project, revision, file, guidelines, changed_by)
                        VALUES (:project, :revision, :file, :guidelines, :person)
                        """)
                .param("project", project)
                .param("revision", revision)
                .param("file", file)
                .param("guidelines", guidelines)
                .param("person", person)
                .update();
    }

    boolean setState(UUID id, ProjectState state) {
        forget(id);
        return jdbc.sql("UPDATE project SET state = :state WHERE id = :id AND state <> :state")
                        .param("id", id)
                        .param("state", state.word())
                        .update()
                == 1;
    }

    /** The last second of the due day, in UTC. */
    private static @Nullable OffsetDateTime due(ProjectDefinition definition) {
        return definition.due() == null
                ? null
                : definition.due().plusDays(1).atStartOfDay().minusSeconds(1).atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet rs, int n) throws SQLException {
        OffsetDateTime due = rs.getObject("due_at", OffsetDateTime.class);
        return new Row(
                rs.getObject("id", UUID.class),
                rs.getString("slug"),
                rs.getString("title"),
                ProjectState.ofWord(rs.getString("state")),
                rs.getInt("revision"),
                due == null ? null : due.toInstant());
    }
}
