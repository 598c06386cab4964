package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import touchstone.cli.client.NotUsable;
import touchstone.measures.crowd.Duplicates;

/**
 * Answers that are more than a class: a number, a text, marked places, each read from the column label.
 *
 * @param answers what counts, item after item in the order of first appearance
 * @param repeated how many answers repeat an item that their worker had answered
 */
record AnswerRows<A>(List<Answer<A>> answers, long repeated) {

    private static final List<String> LABEL = List.of(
            "label", "answer", "value", "text", "transcription", "response", "regions", "spans", "rating", "output");
    private static final List<String> TRUTH = List.of(
            "truth", "gold", "label", "answer", "value", "text", "transcription", "regions", "spans", "gold_label");

    /** What one worker answered. */
    record Answer<A>(String item, String worker, A value) {}

    /** A cell that holds no answer of the kind; the message says why. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreadable(String wrong) {
            super(wrong, null, false, false);
        }
    }

    /** Reads a table of answers. */
    static <A> AnswerRows<A> read(Source source, Duplicates rule, Function<String, A> reading) {
        Map<String, Map<String, List<A>>> items = new LinkedHashMap<>();
        Map<String, Integer> workers = new HashMap<>();
        long rows = 0;
        long repeated = 0;
        try (Columns columns = Columns.open(
                source, List.of("item", "worker", "label"), List.of(LabelFile.ITEM, LabelFile.WORKER, LABEL))) {
            while (columns.next()) {
                rows++;
                if (columns.empty(0) || columns.empty(1)) {
                    throw columns.bad(columns.empty(0) ? 0 : 1, "it is empty");
                }
                String worker = columns.text(1);
                workers.merge(worker, 1, Integer::sum);
                List<A> own = items.computeIfAbsent(columns.text(0), key -> new LinkedHashMap<>())
                        .computeIfAbsent(worker, key -> new ArrayList<>());
                A value = value(columns, 2, reading);
                repeated += own.isEmpty() ? 0 : 1;
                if (own.isEmpty() || rule == Duplicates.ALL) {
                    own.add(value);
                } else if (rule == Duplicates.LAST) {
                    own.set(0, value);
                }
            }
        }
        if (rows == 0) {
            throw source.bad("it has a header and no answers", "Give rows with an item, a worker and a label.");
        }
        if (workers.size() == 1) {
            throw source.bad(
                    "only one worker answered (" + workers.keySet().iterator().next()
                            + "): there is nothing to compare",
                    "Give the answers of two workers or more.");
        }
        List<Answer<A>> answers = new ArrayList<>();
        items.forEach((item, people) ->
                people.forEach((worker, values) -> values.forEach(v -> answers.add(new Answer<>(item, worker, v)))));
        return new AnswerRows<>(answers, repeated);
    }

    /** Reads right answers by item; of an item that comes twice the last one counts. */
    static <A> Map<String, A> truth(Source source, Function<String, A> reading) {
        Map<String, A> truth = new TreeMap<>();
        try (Columns columns = Columns.open(source, List.of("item", "truth"), List.of(LabelFile.ITEM, TRUTH))) {
            while (columns.next()) {
                if (columns.empty(0)) {
                    throw columns.bad(0, "it is empty");
                }
                truth.put(columns.text(0), value(columns, 1, reading));
            }
        }
        if (truth.isEmpty()) {
            throw source.bad("it has a header and no right answers", "Give rows with an item and its truth.");
        }
        return truth;
    }

    private static <A> A value(Columns columns, int column, Function<String, A> reading) {
        try {
            return reading.apply(columns.text(column));
        } catch (Unreadable wrong) {
            throw placed(columns, column, wrong);
        }
    }

    private static NotUsable placed(Columns columns, int column, Unreadable wrong) {
        return columns.bad(column, String.valueOf(wrong.getMessage()));
    }
}
