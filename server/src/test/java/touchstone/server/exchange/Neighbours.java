package touchstone.server.exchange;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import touchstone.labels.Rubric;
import touchstone.server.items.Arrivals;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Job;
import touchstone.server.platform.JobKind;
import touchstone.server.platform.Jobs;
import touchstone.server.platform.Json;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Role;
import touchstone.server.platform.Roles;
import touchstone.server.platform.json.StrictJson;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;
import touchstone.server.rubrics.Rubrics;

/** The rooms to the left, kept in memory: projects, rubrics, teams; and what opens seats, which here only notes progress rows. */
public final class Neighbours implements Projects, Roles, Rubrics {
    private final Map<UUID, Project> projects = new ConcurrentHashMap<>();
    private final Map<UUID, Rubric> rubrics = new ConcurrentHashMap<>();
    private final Map<String, Set<Role>> roles = new ConcurrentHashMap<>();

    void register(AnnotationConfigApplicationContext context) {
        context.registerBean(Projects.class, () -> this);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(SecureRandom.class, () -> new SecureRandom());
        context.registerBean(Audit.class, NoAudit::new);
        context.registerBean(Jobs.class, StartedJobs::new);
        context.registerBean(
                Arrivals.class,
                () -> (project, first, last) -> context.getBean(JdbcClient.class)
                        .sql("""
                        INSERT INTO progress (item, project, seats)
                        SELECT id, project, 2 FROM item WHERE project = :project AND ordinal BETWEEN :first AND :last
                        """)
                        .param("project", project.id())
                        .param("first", first)
                        .param("last", last)
                        .update());
        context.register(StrictJson.class, Ids.class, Json.class, Policy.class);
    }

    void add(Project project, Rubric rubric) {
        projects.put(project.id(), project);
        rubrics.put(project.id(), rubric);
    }

    void join(Project project, UUID person, Set<Role> as) {
        roles.put(person + " " + project.id(), as);
    }

    @Override
    public Optional<Project> find(String slug) {
        return projects.values().stream()
                .filter(project -> project.slug().equals(slug))
                .findFirst();
    }

    @Override
    public Optional<Project> find(UUID id) {
        return Optional.ofNullable(projects.get(id));
    }

    @Override
    public Optional<Rubric> find(UUID project, int version) {
        return Optional.ofNullable(rubrics.get(project));
    }

    @Override
    public Rubric current(UUID project) {
        return find(project, 1).orElseThrow();
    }

    @Override
    public Set<Role> of(UUID person, UUID project) {
        return roles.getOrDefault(person + " " + project, Set.of());
    }

    @Override
    public Set<UUID> ledBy(UUID person, Optional<UUID> project) {
        return Set.of();
    }

    @Override
    public boolean managesAnyProject(UUID person) {
        return false;
    }

    @Override
    public Optional<String> slug(UUID project) {
        return find(project).map(Project::slug);
    }

    /** The trail has tests of its own. */
    private static final class NoAudit implements Audit {
        @Override
        public void record(
                Caller caller,
                String action,
                @Nullable UUID project,
                @Nullable String subject,
                Map<String, ?> detail) {}

        @Override
        public void recordWithoutCaller(
                @Nullable UUID person, String action, @Nullable String subject, Map<String, ?> detail) {}

        @Override
        public Verification verify() {
            return new Verification(true, 0, 0, 0, null, "");
        }
    }

    /** Keeps what was started; the runner of jobs has tests of its own. */
    private static final class StartedJobs implements Jobs {
        private final List<Job> jobs = new CopyOnWriteArrayList<>();

        @Override
        public <R> Job start(Caller caller, JobKind<R> kind, @Nullable UUID project, R request) {
            Job job = new Job(
                    UUID.randomUUID(),
                    project,
                    kind.name(),
                    Job.State.QUEUED,
                    0,
                    null,
                    null,
                    caller.personId(),
                    Clock.systemUTC().instant(),
                    null,
                    null);
            jobs.add(job);
            return job;
        }

        @Override
        public List<Job> ofProject(UUID project, int limit) {
            return jobs.stream()
                    .filter(job -> project.equals(job.project()))
                    .limit(limit)
                    .toList();
        }

        @Override
        public void cancel(UUID id) {}

        @Override
        public Optional<Job> find(UUID id) {
            return jobs.stream().filter(job -> job.id().equals(id)).findFirst();
        }
    }
}
