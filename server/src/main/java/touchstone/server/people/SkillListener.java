package touchstone.server.people;

import java.util.UUID;

/** Hears, in the running transaction, that somebody's skills changed. */
public interface SkillListener {

    /** The person has other skills than before. */
    void skillsChanged(UUID person);
}
