package touchstone.server.hours;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;

/** Opens a project for those who may do something with hours in it. */
@Component
class HoursEntrance {

    private final Projects projects;
    private final Policy policy;

    HoursEntrance(Projects projects, Policy policy) {
        this.projects = projects;
        this.policy = policy;
    }

    Project project(Caller caller, String slug, Function<UUID, Action> action) {
        Project project = projects.find(slug).orElseThrow(Refused::notFound);
        policy.require(caller, action.apply(project.id()));
        return project;
    }
}
