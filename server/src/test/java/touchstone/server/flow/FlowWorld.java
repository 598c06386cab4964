package touchstone.server.flow;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;
import touchstone.labels.Rubric;
import touchstone.server.assignments.Holds;
import touchstone.server.assignments.LeaseSweeper;
import touchstone.server.assignments.Resolution;
import touchstone.server.assignments.Slots;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Json;
import touchstone.server.platform.LongWorkStore;
import touchstone.server.platform.Role;
import touchstone.server.platform.RoundTrips;
import touchstone.server.platform.Scope;
import touchstone.server.platform.Turns;
import touchstone.server.projects.Project;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.ProjectState;
import touchstone.server.testing.TestDatabase;

/** The rooms of the flow over a fresh database, with people, a project and items; the rooms to their left are stood in for. */
final class FlowWorld implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final HikariDataSource pool;
    private final AnnotationConfigApplicationContext context;
    final JdbcClient jdbc;
    final Neighbours neighbours = new Neighbours();
    final Http http;

    FlowWorld(int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.app());
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(60_000);
        pool = new HikariDataSource(config);
        jdbc = JdbcClient.create(pool);
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(Turns.class);
        context.registerBean(RoundTrips.class);
        context.registerBean(LongWorkStore.class);
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(pool));
        neighbours.register(context);
        context.scan("touchstone.server.assignments", "touchstone.server.annotations", "touchstone.server.reviews");
        context.refresh();
        http = new Http(context);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Project project(ProjectDefinition definition, Rubric rubric) {
        UUID id = UUID.randomUUID();
        UUID owner = person("owner-of-" + definition.slug());
        jdbc.sql(
                        "INSERT INTO project (id, slug, title, definition, created_by) VALUES (:id, :slug, :slug, '{}', :owner)")
                .param("id", id)
                .param("slug", definition.slug())
                .param("owner", owner)
                .update();
        Project project =
                new Project(id, definition.slug(), definition.title(), ProjectState.OPEN, 1, null, definition);
        neighbours.add(project, rubric);
        return project;
    }

    /** Items 1 to n with keys {@code row-1}, …; JSON as given. */
    void items(Project project, int n, List<String> domain, String data) {
        long before = jdbc.sql("SELECT coalesce(max(ordinal), 0) FROM item WHERE project = :project")
                .param("project", project.id())
                .query(Long.class)
                .single();
        jdbc.sql("""
                INSERT INTO item (id, project, ordinal, key, data, domain, content_hash, imported_by)
                SELECT gen_random_uuid(), :project, :before + n, 'row-' || (:before + n), :data::jsonb, :domain::text[], '\\x00', :project
                  FROM generate_series(1, :count) AS n
                """)
                .param("project", project.id())
                .param("before", before)
                .param("data", data)
                .param("domain", domain.toArray(String[]::new))
                .param("count", n)
                .update();
        bean(Slots.class).open(project, before + 1, before + n);
    }

    Caller member(Project project, String name, Set<Role> roles, String... skills) {
        UUID id = person(name);
        neighbours.join(project, id, roles, Set.of(skills));
        return new Caller(id, name, false, EnumSet.of(Scope.ALL), null, null, "test");
    }

    Caller annotator(Project project, String name, String... skills) {
        return member(project, name, EnumSet.of(Role.ANNOTATOR), skills);
    }

    Caller reviewer(Project project, String name, String... skills) {
        return member(project, name, EnumSet.of(Role.REVIEWER), skills);
    }

    Caller lead(Project project, String name) {
        return member(project, name, EnumSet.of(Role.LEAD, Role.MANAGER));
    }

    /** Lets a lease run out without waiting for it, and takes the seat back. */
    void expire(UUID assignment) {
        jdbc.sql("UPDATE assignment SET lease_until = now() - interval '1 second' WHERE id = :id")
                .param("id", assignment)
                .update();
        bean(LeaseSweeper.class).sweep();
    }

    String itemState(Project project, String key) {
        return jdbc.sql(
                        "SELECT p.state FROM progress p JOIN item i ON i.id = p.item WHERE i.project = :project AND i.key = :key")
                .param("project", project.id())
                .param("key", key)
                .query(String.class)
                .single();
    }

    List<UUID> itemIds(Project project) {
        return jdbc.sql("SELECT id FROM item WHERE project = :project ORDER BY ordinal")
                .param("project", project.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The newest verdict's answers or sources. */
    JsonNode verdict(Project project, String key, String column) {
        return bean(Json.class)
                .tree(jdbc.sql("SELECT " + column + """
                        ::text FROM verdict v JOIN item i ON i.id = v.item WHERE i.project = :project AND i.key = :key
                         ORDER BY v.revision DESC LIMIT 1
                        """)
                        .param("project", project.id())
                        .param("key", key)
                        .query(String.class)
                        .single());
    }

    /** The lead answers the one hold that is open. */
    void resolve(Caller lead, Project project, Resolution resolution, String answer) {
        UUID hold = jdbc.sql("SELECT id FROM hold WHERE project = :project AND resolved_at IS NULL")
                .param("project", project.id())
                .query(UUID.class)
                .single();
        resolve(lead, hold, resolution, answer);
    }

    void resolve(Caller lead, UUID hold, Resolution resolution, String answer) {
        bean(Holds.class).resolve(lead, hold, resolution, Optional.of(answer));
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private UUID person(String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO person (id, name, display_name) VALUES (:id, :name, :name)")
                .param("id", id)
                .param("name", name)
                .update();
        return id;
    }

    @Override
    public void close() {
        context.close();
        pool.close();
        database.close();
    }
}
