package touchstone.server.flow;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import touchstone.labels.Rubric;
import touchstone.server.people.People;
import touchstone.server.people.Person;
import touchstone.server.people.Skill;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Json;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Role;
import touchstone.server.platform.Roles;
import touchstone.server.platform.json.StrictJson;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;
import touchstone.server.rubrics.Rubrics;

/** The rooms to the left of the flow, kept in memory: who belongs to which project, with which skills, under which rubric. */
final class Neighbours implements Projects, Roles, Rubrics, Events {

    private record Membership(UUID person, UUID project) {}

    private final Map<UUID, Project> projects = new ConcurrentHashMap<>();
    private final Map<UUID, Rubric> rubrics = new ConcurrentHashMap<>();
    private final Map<Membership, Set<Role>> roles = new ConcurrentHashMap<>();
    private final Map<UUID, Set<String>> skills = new ConcurrentHashMap<>();

    void register(AnnotationConfigApplicationContext context) {
        context.registerBean(Projects.class, () -> this);
        context.registerBean(Roles.class, () -> this);
        context.registerBean(Rubrics.class, () -> this);
        context.registerBean(People.class, () -> new Skilled(skills));
        context.registerBean(Events.class, () -> this);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(SecureRandom.class, () -> new SecureRandom());
        context.registerBean(Audit.class, () -> new PlainAudit(context.getBean(JdbcClient.class)));
        context.register(StrictJson.class, Ids.class, Json.class, Policy.class);
    }

    void add(Project project, Rubric rubric) {
        projects.put(project.id(), project);
        rubrics.put(project.id(), rubric);
    }

    void join(Project project, UUID person, Set<Role> as, Set<String> withSkills) {
        roles.put(new Membership(person, project.id()), as);
        skills.put(person, withSkills);
    }

    @Override
    public Optional<Project> find(String slug) {
        return projects.values().stream()
                .filter(project -> project.slug().equals(slug))
                .findFirst();
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
        return roles.getOrDefault(new Membership(person, project), Set.of());
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
        return Optional.ofNullable(projects.get(project)).map(Project::slug);
    }

    @Override
    public Optional<Project> find(UUID id) {
        return Optional.ofNullable(projects.get(id));
    }

    @Override
    public void tellPerson(UUID person, What what, UUID project) {}

    @Override
    public void tellProject(UUID project, What what, Audience audience) {}

    @Override
    public void closeCredential(String credential) {}

    @Override
    public void closePerson(UUID person) {}

    /** People of whom only the skills matter. */
    private record Skilled(Map<UUID, Set<String>> skills) implements People {

        @Override
        public Set<String> skillNames(UUID person) {
            return skills.getOrDefault(person, Set.of());
        }

        @Override
        public List<Skill> skills(UUID person) {
            return List.of();
        }

        @Override
        public Optional<Person> find(UUID id) {
            return Optional.empty();
        }

        @Override
        public Optional<Person> named(String name) {
            return Optional.empty();
        }

        @Override
        public Map<UUID, Person> all(Collection<UUID> ids) {
            return Map.of();
        }
    }

    /** Writes rows without seals. */
    private record PlainAudit(JdbcClient jdbc) implements Audit {

        @Override
        public void record(
                Caller caller, String action, @Nullable UUID project, @Nullable String subject, Map<String, ?> detail) {
            jdbc.sql(
                            "INSERT INTO audit (person, action, project, subject) VALUES (:person, :action, :project, :subject)")
                    .param("person", caller.personId())
                    .param("action", action)
                    .param("project", project)
                    .param("subject", subject)
                    .update();
        }

        @Override
        public void recordWithoutCaller(
                @Nullable UUID person, String action, @Nullable String subject, Map<String, ?> detail) {}

        @Override
        public Verification verify() {
            return new Verification(true, 0, 0, 0, null, "");
        }
    }
}
