package touchstone.server.calibration;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Role;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;

/** Who may come to which test and to which attempt. */
@Component
class TestEntrance {

    private static final Set<Role> READ_KEYS = EnumSet.of(Role.OWNER, Role.MANAGER, Role.LEAD);

    private final Projects projects;
    private final QualificationStore store;
    private final Policy policy;

    TestEntrance(Projects projects, QualificationStore store, Policy policy) {
        this.projects = projects;
        this.store = store;
        this.policy = policy;
    }

    /** The project, when the caller may do that with it. */
    Project project(Caller caller, String slug, Function<UUID, Action> action) {
        Project project = projects.find(slug).orElseThrow(Refused::notFound);
        policy.require(caller, action.apply(project.id()));
        return project;
    }

    /** The project of a test. */
    Project project(Qualification qualification) {
        return projects.find(qualification.project()).orElseThrow(Refused::notFound);
    }

    /** A test with its key, to look at. For others there is none. */
    Qualification readable(Caller caller, UUID id) {
        return store.find(id)
                .filter(one -> policy.allows(caller, new Action.SeeAnswers(one.project())))
                .orElseThrow(Refused::notFound);
    }

    /** A test to change, locked. For those who may not, not even that there is one. Needs a running transaction. */
    Qualification changeable(Caller caller, UUID id) {
        return store.lock(id)
                .filter(one -> policy.allows(caller, new Action.PublishRubric(one.project())))
                .orElseThrow(Refused::notFound);
    }

    /** A test to take, locked: one that is being made does not exist yet. Needs a running transaction. */
    Qualification takeable(Caller caller, UUID id) {
        Qualification found = store.lock(id)
                .filter(one -> policy.allows(caller, new Action.ReadProject(one.project())))
                .filter(one -> one.state() != QualificationState.DRAFT || readsKeys(caller, one.project()))
                .orElseThrow(Refused::notFound);
        if (readsKeys(caller, found.project())) {
            throw new Refused(QualificationProblem.KEY_READABLE);
        }
        policy.require(caller, new Action.GetReady(found.project()));
        return found;
    }

    /** Whether the person may read right answers in the project, whatever the credential is for. */
    boolean readsKeys(Caller caller, UUID project) {
        return caller.owner() || !Collections.disjoint(policy.rolesOf(caller, project), READ_KEYS);
    }

    /** Whether the person does the project's work and can take its tests. */
    boolean takesTests(Caller caller, UUID project) {
        Set<Role> roles = policy.rolesOf(caller, project);
        return (roles.contains(Role.ANNOTATOR) || roles.contains(Role.REVIEWER)) && !readsKeys(caller, project);
    }
}
