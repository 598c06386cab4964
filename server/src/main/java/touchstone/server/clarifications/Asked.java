package touchstone.server.clarifications;

import java.util.Optional;
import java.util.Set;
import touchstone.server.platform.Refused;

/** Which questions of the queue are wanted: open, answered or all of them, about every clause or one. */
record Asked(String state, Optional<String> clause) {

    private static final Set<String> STATES = Set.of("open", "answered", "all");

    Asked {
        if (!STATES.contains(state)) {
            throw Refused.field("state", "unknown-word", "state is open, answered or all");
        }
    }
}
