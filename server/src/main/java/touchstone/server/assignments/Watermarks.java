package touchstone.server.assignments;

import java.util.UUID;
import org.springframework.stereotype.Component;
import touchstone.server.people.SkillListener;

/** Lets people look at the whole queue again when what they may take has changed. */
@Component
class Watermarks implements SkillListener {

    private final WatermarkStore store;

    Watermarks(WatermarkStore store) {
        this.store = store;
    }

    @Override
    public void skillsChanged(UUID person) {
        store.forgetPerson(person);
    }
}
