package touchstone.server.clarifications;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Rubric;
import touchstone.server.platform.Fault;
import touchstone.server.platform.Refused;

/**
 * A decision about the rubric, as it is to be kept.
 *
 * @param decision what everybody reads at the clauses
 * @param proposedLabel what such an item should get, if the decision names it
 * @param clauses those that it settles; none when it is about the whole
 * @param ledTo the version of the rubric that says it, if there is one yet
 */
record Settlement(
        String decision,
        @Nullable String proposedLabel,
        List<String> clauses,
        RubricChange rubric,
        @Nullable Integer ledTo) {

    /** Refuses what cannot be kept, all of it at once. */
    void check(Rubric current) {
        List<Fault> faults = new ArrayList<>();
        Said.text("decision", decision, Said.LONGEST_TEXT, faults);
        if (proposedLabel != null) {
            Said.text("proposed_label", proposedLabel, Said.LONGEST_LABEL, faults);
        }
        if (ledTo != null && rubric != RubricChange.CHANGED) {
            faults.add(new Fault("led_to", "not-changed", "only a change of the rubric leads to a version"));
        } else if (ledTo != null && (ledTo < 1 || ledTo > current.version())) {
            faults.add(new Fault("led_to", "version-unknown", "the rubric has no such version"));
        }
        Said.clauses(clauses, current, faults);
        if (!faults.isEmpty()) {
            throw Refused.fields(faults);
        }
    }
}
