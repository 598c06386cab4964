package touchstone.cli.measures;

import java.util.List;
import java.util.Locale;
import touchstone.measures.proof.ClassScores;

/**
 * Reads checked answers: a column that says whether each is right, or a label beside its truth.
 *
 * @param word the file as the person wrote it
 */
record GoldFile(String word) {

    private static final List<String> CORRECT = List.of("correct", "right", "is_correct", "ok");
    private static final List<String> LABEL = List.of("label", "answer", "response", "given");
    private static final List<String> TRUTH = List.of("truth", "gold", "gold_label", "true_label", "expected");

    /** Right answers and all answers; scores of the classes are added where there are labels. */
    long[] counts(ClassScores scores) {
        Source source = new Source(word);
        boolean flags = hasFlags(source);
        long[] counts = new long[2];
        try (Columns columns = flags
                ? new CsvColumns(source, List.of("correct"), List.of(CORRECT))
                : new CsvColumns(source, List.of("label", "truth"), List.of(LABEL, TRUTH))) {
            while (columns.next()) {
                boolean right = flags ? flag(columns) : equal(columns, scores);
                counts[0] += right ? 1 : 0;
                counts[1]++;
            }
        }
        if (counts[1] == 0) {
            throw source.bad("it has a header and no answers", "Give rows with a label and its truth.");
        }
        return counts;
    }

    /** Standard input can be read once only, so there labels with their truth are expected. */
    private static boolean hasFlags(Source source) {
        if (source.word().equals("-")) {
            return false;
        }
        try (CsvRows rows = new CsvRows(source)) {
            if (!rows.next()) {
                return false;
            }
            boolean flags = false;
            boolean truth = false;
            for (int field = 0; field < rows.fields(); field++) {
                String name = rows.text(field).strip().toLowerCase(Locale.ROOT);
                flags |= CORRECT.contains(name);
                truth |= TRUTH.contains(name);
            }
            return flags && !truth;
        }
    }

    private static boolean flag(Columns columns) {
        return switch (columns.text(0).strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes" -> true;
            case "false", "0", "no" -> false;
            default ->
                throw columns.bad(0, "whether it is right must be true, false, 1 or 0, and here is " + columns.text(0));
        };
    }

    private static boolean equal(Columns columns, ClassScores scores) {
        String label = columns.text(0).strip();
        String truth = columns.text(1).strip();
        if (label.isEmpty() || truth.isEmpty()) {
            throw columns.bad(label.isEmpty() ? 0 : 1, "it is empty");
        }
        scores.add(label, truth);
        return label.equals(truth);
    }
}
