package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import touchstone.measures.crowd.NaturalOrder;
import touchstone.measures.proof.ClassScores;

/**
 * Reads checked answers: a label beside its truth, or a column that says whether each is right; with a column time they are put into
 * the order of time, otherwise the order of the rows is taken for it.
 *
 * @param word the file as the person wrote it
 */
record GoldFile(String word) {

    private static final List<String> CORRECT = List.of("correct", "right", "is_correct", "ok");
    private static final List<String> LABEL = List.of("label", "answer", "response", "given");
    private static final List<String> TRUTH = List.of("truth", "gold", "gold_label", "true_label", "expected");
    private static final List<String> TIME =
            List.of("time", "at", "timestamp", "submitted_at", "created_at", "date", "day");
    private static final List<Shape> SHAPES = List.of(
            new Shape(List.of("label", "truth", "time"), List.of(LABEL, TRUTH, TIME), 2),
            new Shape(List.of("correct", "time"), List.of(CORRECT, TIME), 1));

    /**
     * Checked answers in the order of time.
     *
     * @param wrong for each whether it is wrong
     * @param scores of the classes; empty where there are no labels
     */
    record Checked(boolean[] wrong, ClassScores scores) {

        long right() {
            long right = 0;
            for (boolean error : wrong) {
                right += error ? 0 : 1;
            }
            return right;
        }
    }

    private record Row(boolean wrong, String time) {}

    /** All answers of the file. */
    Checked read() {
        Source source = new Source(word);
        ClassScores scores = new ClassScores();
        List<Row> rows = new ArrayList<>();
        boolean timed;
        try (Columns columns = Columns.open(source, SHAPES)) {
            boolean labels = columns.shape() == 0;
            int time = labels ? 2 : 1;
            timed = columns.has(time);
            while (columns.next()) {
                boolean right = labels ? equal(columns, scores) : flag(columns);
                if (timed && columns.empty(time)) {
                    throw columns.bad(time, "it is empty");
                }
                rows.add(new Row(!right, columns.text(time).strip()));
            }
        }
        if (rows.isEmpty()) {
            throw source.bad("it has a header and no answers", "Give rows with a label and its truth.");
        }
        if (timed) {
            rows.sort(Comparator.comparing(Row::time, new NaturalOrder()));
        }
        boolean[] wrong = new boolean[rows.size()];
        for (int row = 0; row < wrong.length; row++) {
            wrong[row] = rows.get(row).wrong();
        }
        return new Checked(wrong, scores);
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
