package touchstone.server.assignments;

import java.util.Set;
import org.springframework.stereotype.Component;
import touchstone.server.people.People;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;

/** Works out from where a caller may take work. */
@Component
class Reaches {

    private final Projects projects;
    private final Policy policy;
    private final People people;

    Reaches(Projects projects, Policy policy, People people) {
        this.projects = projects;
        this.policy = policy;
        this.people = people;
    }

    /** Refuses callers who may take no work in the project at all. */
    Reach of(Caller caller, String slug) {
        Project project = projects.find(slug).orElseThrow(Refused::notFound);
        Action.ClaimLabel label = new Action.ClaimLabel(project.id());
        Action.ClaimReview review = new Action.ClaimReview(project.id());
        Set<Action.InProject> allowed = policy.allowed(caller, Set.of(label, review));
        if (allowed.isEmpty()) {
            policy.require(caller, label);
        }
        return new Reach(
                caller.personId(),
                project,
                allowed.contains(label),
                allowed.contains(review),
                people.skillNames(caller.personId()));
    }
}
