package touchstone.labels.condition;

import java.util.Optional;

/** What is known when a condition is asked. */
public interface Facts {
    /** What the subject says; empty when it says nothing, and then no comparison holds. */
    Optional<Said> about(Subject subject);
}
