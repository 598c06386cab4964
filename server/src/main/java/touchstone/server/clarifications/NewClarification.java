package touchstone.server.clarifications;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Rubric;
import touchstone.server.platform.Fault;
import touchstone.server.platform.Refused;

/**
 * A question to those who own the rubric.
 *
 * @param clauses at most one that is unclear, or the two that conflict
 * @param assignment the asker's own, if it is about an item
 * @param blocking the asker cannot go on without the answer
 */
record NewClarification(
        ClarificationKind kind,
        String question,
        List<String> clauses,
        @Nullable UUID assignment,
        boolean blocking) {

    /** Refuses what cannot be asked about this rubric, all of it at once. */
    void check(Rubric rubric) {
        List<Fault> faults = new ArrayList<>();
        Said.text("question", question, Said.LONGEST_TEXT, faults);
        switch (kind) {
            case UNCLEAR -> {
                if (clauses.size() > 1) {
                    faults.add(new Fault("clauses", "too-many", "ask about one clause, or say that two conflict"));
                }
            }
            case CONFLICT -> {
                if (clauses.size() != 2) {
                    faults.add(new Fault("clauses", "two-needed", "name the two clauses that conflict"));
                }
            }
        }
        Said.clauses(clauses, rubric, faults);
        if (!faults.isEmpty()) {
            throw Refused.fields(faults);
        }
    }
}
