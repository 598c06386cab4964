package touchstone.server.exchange;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import touchstone.labels.Rubric;
import touchstone.server.exchange.exports.ExportFormat;
import touchstone.server.exchange.exports.ExportStore;
import touchstone.server.exchange.exports.LineTrees;
import touchstone.server.exchange.exports.LineWriter;
import touchstone.server.exchange.exports.Writers;
import touchstone.server.filters.FilterSql;
import touchstone.server.platform.Caller;
import touchstone.server.platform.CopyLanes;
import touchstone.server.platform.Home;
import touchstone.server.platform.JobKind;
import touchstone.server.platform.Json;
import touchstone.server.platform.LongWorkStore;
import touchstone.server.platform.Role;
import touchstone.server.platform.Scope;
import touchstone.server.platform.StatisticsStore;
import touchstone.server.platform.Storage;
import touchstone.server.projects.Project;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.ProjectState;
import touchstone.server.testing.TestDatabase;

/** The rooms that exchange data over a fresh database and a folder of their own; the rooms to their left are stood in for. */
public final class ExchangeWorld implements AutoCloseable {
    private final TestDatabase database = TestDatabase.fresh();
    private final HikariDataSource pool;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Path folder;
    public final JdbcClient jdbc;
    public final Neighbours neighbours = new Neighbours();
    public final Http http;

    public ExchangeWorld() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.app());
        config.setMaximumPoolSize(6);
        pool = new HikariDataSource(config);
        jdbc = JdbcClient.create(pool);
        try {
            folder = Files.createTempDirectory("exchange");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        JdbcTransactionManager transactions = new JdbcTransactionManager(pool);
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(PlatformTransactionManager.class, () -> transactions);
        context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        context.registerBean(CopyLanes.class);
        context.registerBean(LongWorkStore.class);
        context.registerBean(StatisticsStore.class, () -> new StatisticsStore(database.owner()));
        context.registerBean(Home.class, () -> new Home(folder));
        neighbours.register(context);
        context.scan(
                "touchstone.server.items",
                "touchstone.server.predictions",
                "touchstone.server.filters",
                "touchstone.server.exchange",
                "touchstone.server.platform.storage");
        context.refresh();
        http = new Http(context);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A project with its rubric, and a person who may do everything in it. */
    public Project project(ProjectDefinition definition, Rubric rubric) {
        UUID id = UUID.randomUUID();
        Json json = bean(Json.class);
        jdbc.sql(
                        "INSERT INTO project (id, slug, title, definition, created_by) VALUES (:id, :slug, :slug, '{}', :owner)")
                .param("id", id)
                .param("slug", definition.slug())
                .param("owner", person("owner-of-" + definition.slug()))
                .update();
        jdbc.sql("""
                INSERT INTO rubric_version (project, version, guidelines, clauses, questions, content_hash, published_by)
                SELECT :id, 1, '# Guidelines', '[]', :questions::jsonb, '\\x00', created_by FROM project WHERE id = :id
                """)
                .param("id", id)
                .param(
                        "questions",
                        json.write(rubric.questions().stream()
                                .map(question -> Map.of("id", question.id()))
                                .toList()))
                .update();
        Project project =
                new Project(id, definition.slug(), definition.title(), ProjectState.OPEN, 1, null, definition);
        neighbours.add(project, rubric);
        return project;
    }

    public UUID person(String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO person (id, name, display_name) VALUES (:id, :name, :name)")
                .param("id", id)
                .param("name", name)
                .update();
        return id;
    }

    public Caller member(Project project, String name, Role role) {
        UUID id = person(name);
        neighbours.join(project, id, EnumSet.of(role));
        return new Caller(id, name, false, EnumSet.of(Scope.ALL), null, null, "test");
    }

    /** Runs a job of this kind and gives its outcome as people see it. */
    public JsonNode run(Project project, String kind, Map<String, ?> request) {
        return run(project, kind, request, TestJob.quiet(project.id(), owner(project)));
    }

    /** The same under a watched job. */
    public JsonNode run(Project project, String kind, Map<String, ?> request, TestJob job) {
        Json json = bean(Json.class);
        JobKind<?> found = context.getBeansOfType(JobKind.class).values().stream()
                .map(one -> (JobKind<?>) one)
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow();
        return json.tree(json.write(execute(found, json.write(request), job)));
    }

    private <R> Object execute(JobKind<R> kind, String request, TestJob job) {
        try {
            return kind.run(bean(Json.class).read(request, kind.requestType()), job);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    /** Stores a file as an upload does. */
    public UUID upload(String content) {
        UUID id = UUID.randomUUID();
        try {
            bean(Storage.class).write(id, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return id;
    }

    /** Imports JSON Lines and gives the outcome. */
    public JsonNode importLines(Project project, String content) {
        return run(project, "import", request(content, "jsonl", false, "report"));
    }

    public Map<String, Object> request(String content, String format, boolean dryRun, String changed) {
        return Map.of("file", upload(content), "format", format, "dry_run", dryRun, "changed", changed);
    }

    /** The export as lines of text. */
    public List<String> export(Project project, ExportFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> lines = new ArrayList<>();
        bean(TransactionTemplate.class).executeWithoutResult(status -> {
            try (LineWriter writer = bean(Writers.class).of(format, project, bytes)) {
                bean(ExportStore.class)
                        .each(
                                project,
                                FilterSql.all(),
                                false,
                                line -> writer.write(
                                        line.json(), bean(LineTrees.class).of(line.json(), writer)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        bytes.toString(StandardCharsets.UTF_8).lines().forEach(lines::add);
        return lines;
    }

    public JsonNode tree(String json) {
        return bean(Json.class).tree(json);
    }

    public long count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    public DataSource database() {
        return pool;
    }

    private UUID owner(Project project) {
        return jdbc.sql("SELECT created_by FROM project WHERE id = :id")
                .param("id", project.id())
                .query(UUID.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
        pool.close();
        database.close();
    }
}
