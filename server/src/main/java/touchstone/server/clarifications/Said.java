package touchstone.server.clarifications;

import java.util.List;
import touchstone.labels.Rubric;
import touchstone.server.platform.Fault;
import touchstone.server.platform.Texts;

/** Limits of what people write here. Each check adds what is wrong, so that all of it is told at once. */
final class Said {

    /** A question, a message or a decision, in characters. */
    static final int LONGEST_TEXT = 4_000;

    static final int LONGEST_LABEL = 200;
    static final int LONGEST_REASON = 1_000;
    private static final int MOST_CLAUSES = 20;

    private Said() {}

    static void text(String path, String text, int longest, List<Fault> faults) {
        if (text.isBlank() || Texts.length(text) > longest) {
            faults.add(new Fault(path, "length", "write 1 to " + longest + " characters"));
        }
    }

    static void clauses(List<String> clauses, Rubric rubric, List<Fault> faults) {
        if (clauses.size() > MOST_CLAUSES) {
            faults.add(new Fault("clauses", "too-many", "name at most " + MOST_CLAUSES + " clauses"));
        }
        if (clauses.stream().distinct().count() < clauses.size()) {
            faults.add(new Fault("clauses", "clause-twice", "name each clause once"));
        }
        for (int i = 0; i < Math.min(clauses.size(), MOST_CLAUSES); i++) {
            if (!rubric.hasClause(clauses.get(i))) {
                faults.add(new Fault("clauses[" + i + "]", "clause-unknown", "the rubric has no such clause"));
            }
        }
    }
}
