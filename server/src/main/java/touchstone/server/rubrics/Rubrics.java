package touchstone.server.rubrics;

import java.util.Optional;
import java.util.UUID;
import touchstone.labels.Rubric;

/** What the other rooms ask about rubrics. A published version never changes, so it is read from the database once. */
public interface Rubrics {

    /** One published version. */
    Optional<Rubric> find(UUID project, int version);

    /**
     * The newest version, which new work is done under.
     *
     * @throws IllegalStateException for a project without a rubric, which cannot be made
     */
    Rubric current(UUID project);
}
