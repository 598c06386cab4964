package touchstone.server.projects.catalog;

import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.platform.Action;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.projects.Project;
import touchstone.server.projects.ProjectState;
import touchstone.server.projects.StateListener;

/** Opens, pauses and closes projects. */
@RestController
@RequestMapping("/api/v1/projects/{slug}/state")
class StateController {

    private final ProjectStore store;
    private final ProjectDoor door;
    private final Audit audit;
    private final Events events;
    private final List<StateListener> listeners;

    StateController(ProjectStore store, ProjectDoor door, Audit audit, Events events, List<StateListener> listeners) {
        this.store = store;
        this.door = door;
        this.audit = audit;
        this.events = events;
        this.listeners = listeners;
    }

    /** The state that is wanted, and then the one that holds. */
    record StateBody(ProjectState state) {}

    @PostMapping
    @Transactional
    public StateBody set(Caller caller, @PathVariable String slug, @RequestBody StateBody wanted) {
        Project project = door.open(caller, slug, Action.ChangeProject::new);
        if (store.setState(project.id(), wanted.state())) {
            listeners.forEach(listener -> listener.stateChanged(project.id(), wanted.state()));
            audit.record(
                    caller,
                    "project.state",
                    project.id(),
                    slug,
                    Map.of("state", wanted.state().word()));
            events.tellProject(project.id(), Events.What.PROJECT, Events.Audience.MEMBERS);
        }
        return wanted;
    }
}
