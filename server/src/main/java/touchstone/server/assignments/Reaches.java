package touchstone.server.assignments;

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
        boolean labels = policy.allows(caller, new Action.ClaimLabel(project.id()));
        boolean reviews = policy.allows(caller, new Action.ClaimReview(project.id()));
        if (!labels && !reviews) {
            policy.require(caller, new Action.ClaimLabel(project.id()));
        }
        return new Reach(caller.personId(), project, labels, reviews, people.skillNames(caller.personId()));
    }
}
