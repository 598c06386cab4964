package touchstone.server.assignments;

import java.util.UUID;
import org.springframework.stereotype.Component;
import touchstone.server.people.SkillListener;
import touchstone.server.projects.ProjectState;
import touchstone.server.projects.StateListener;

/** Lets people look at the whole queue again when what they may take has changed. */
@Component
class Watermarks implements SkillListener, StateListener {

    private final WatermarkStore store;

    Watermarks(WatermarkStore store) {
        this.store = store;
    }

    @Override
    public void skillsChanged(UUID person) {
        store.forgetPerson(person);
    }

    @Override
    public void stateChanged(UUID project, ProjectState state) {
        store.forgetProject(project);
    }
}
