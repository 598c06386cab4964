package touchstone.server.projects.catalog;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;

/** Finds a project for somebody who wants to do something with it; what is not theirs does not exist. */
@Component
public class ProjectDoor {

    private final Projects projects;
    private final Policy policy;

    ProjectDoor(Projects projects, Policy policy) {
        this.projects = projects;
        this.policy = policy;
    }

    /** The project, when the caller may do that with it; otherwise refuses. */
    public Project open(Caller caller, String slug, Function<UUID, Action> action) {
        Project project = projects.find(slug).orElseThrow(Refused::notFound);
        policy.require(caller, action.apply(project.id()));
        return project;
    }
}
