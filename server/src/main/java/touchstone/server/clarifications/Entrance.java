package touchstone.server.clarifications;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;

/** Who may come to which question. Until it is answered, a question is between its asker and those who own the rubric. */
@Component
class Entrance {

    private final Projects projects;
    private final ClarificationStore store;
    private final Policy policy;

    Entrance(Projects projects, ClarificationStore store, Policy policy) {
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

    /** A question that is the caller's own. Everybody else's does not exist. */
    Clarification own(Caller caller, UUID id) {
        Clarification found = store.find(id)
                .filter(one -> one.askedBy().equals(caller.personId()))
                .orElseThrow(Refused::notFound);
        policy.require(caller, new Action.Ask(found.project()));
        return found;
    }

    /** A question that the caller may answer. For those who may not, not even that there is one. */
    Clarification answerable(Caller caller, UUID id) {
        return store.find(id)
                .filter(one -> policy.allows(caller, new Action.PublishRubric(one.project())))
                .orElseThrow(Refused::notFound);
    }

    /** A question to speak in: as the one who asked, or as one who may answer. */
    Clarification speaking(Caller caller, UUID id) {
        boolean asker = store.find(id)
                .filter(one -> one.askedBy().equals(caller.personId()))
                .filter(one -> policy.allows(caller, new Action.Ask(one.project())))
                .isPresent();
        return asker ? own(caller, id) : answerable(caller, id);
    }
}
