package touchstone.server.clarifications;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that nobody had to ask for.
 *
 * @param assignment the caller's own, when it came up there
 */
record NewPrecedent(
        String decision,
        @Nullable String proposedLabel,
        List<String> clauses,
        RubricChange rubric,
        @Nullable Integer ledTo,
        @Nullable UUID assignment) {

    Settlement settlement() {
        return new Settlement(decision, proposedLabel, clauses, rubric, ledTo);
    }
}
