package touchstone.cli.measures;

import java.util.List;
import java.util.Locale;
import touchstone.cli.client.NotUsable;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Duplicates;
import touchstone.measures.crowd.LabelCollector;
import touchstone.measures.crowd.NaturalOrder;
import touchstone.measures.crowd.Truth;

/** Reads answers and known right answers from files: CSV (also packed by gzip), Parquet, standard input. */
public final class LabelFile {

    /** More classes than this are free text or numbers, not classes. */
    public static final int MOST_CLASSES = 10_000;

    /** More different numbers than this are measurements that nobody would repeat. */
    static final int MOST_NUMBERS = 1_000_000;

    static final List<String> ITEM =
            List.of("item", "item_id", "task", "task_id", "question", "unit", "example", "object");
    static final List<String> WORKER = List.of(
            "worker",
            "worker_id",
            "performer",
            "annotator",
            "annotator_id",
            "rater",
            "rater_id",
            "labeler",
            "labeller",
            "coder",
            "user");
    private static final List<String> LABEL =
            List.of("label", "answer", "response", "class", "category", "rating", "value", "truth", "gold");
    static final List<String> TRUTH = List.of("truth", "gold", "label", "answer", "gold_label", "true_label");

    private final Source source;
    private final boolean mixed;
    private final boolean numbers;

    /**
     * A file to be read.
     *
     * @param word the file as the person wrote it; {@code -} is standard input
     * @param mixed whether classes may be numbers and words together; otherwise that is a problem
     */
    public LabelFile(String word, boolean mixed) {
        this(word, mixed, false);
    }

    private LabelFile(String word, boolean mixed, boolean numbers) {
        this.source = new Source(word);
        this.mixed = mixed;
        this.numbers = numbers;
    }

    /** A file whose labels are numbers, as many different ones as there are; a label that is none is a problem. */
    public static LabelFile ofNumbers(String word) {
        return new LabelFile(word, false, true);
    }

    /** A problem with the file as a whole, to be thrown. */
    public NotUsable bad(String wrong, String next) {
        return source.bad(wrong, next);
    }

    /** The answers; one class or one worker alone is a problem. */
    public CrowdLabels labels(Duplicates rule) {
        LabelCollector collector = new LabelCollector();
        Watch watch = new Watch();
        try (Columns columns = Columns.open(source, List.of("item", "worker", "label"), List.of(ITEM, WORKER, LABEL))) {
            while (columns.next()) {
                int before = collector.classes().size();
                int label = collector.classes().number(columns.bytes(), columns.from(2), columns.to(2));
                if (label == before) {
                    watch.newClass(columns, collector.classes().name(label), label);
                }
                if (columns.empty(0) || columns.empty(1)) {
                    throw columns.bad(columns.empty(0) ? 0 : 1, "it is empty");
                }
                collector.add(
                        collector.items().number(columns.bytes(), columns.from(0), columns.to(0)),
                        collector.workers().number(columns.bytes(), columns.from(1), columns.to(1)),
                        label);
            }
        }
        if (collector.size() == 0) {
            throw source.bad("it has a header and no answers", "Give rows with an item, a worker and a label.");
        }
        if (collector.workers().size() == 1) {
            throw source.bad(
                    "only one worker answered (" + collector.workers().name(0) + "): there is nothing to compare",
                    "Give the answers of two workers or more.");
        }
        if (collector.classes().size() == 1) {
            throw source.bad(
                    "every answer is " + collector.classes().name(0) + ": with one class there is nothing to measure",
                    "Check that the label column is the right one.");
        }
        try {
            return collector.table(rule);
        } catch (IllegalStateException tooLarge) {
            throw source.bad(String.valueOf(tooLarge.getMessage()), "Measure parts of the data.");
        }
    }

    /** The known right answers for a table. */
    public Truth truth(CrowdLabels crowd) {
        Truth truth = new Truth(crowd);
        int rows = 0;
        try (Columns columns = Columns.open(source, List.of("item", "truth"), List.of(ITEM, TRUTH))) {
            while (columns.next()) {
                truth.add(columns.text(0), columns.text(1));
                rows++;
            }
        }
        if (rows == 0) {
            throw source.bad("it has a header and no right answers", "Give rows with an item and its truth.");
        }
        if (truth.known() == 0) {
            throw source.bad(
                    "none of its " + rows + " items is among the labels",
                    "Look at the column item of both files: the same item must have the same name.");
        }
        return truth;
    }

    /** Looks at each class once, when it first appears. */
    private final class Watch {
        private long firstNumberLine;
        private long firstWordLine;
        private String firstNumber = "";
        private String firstWord = "";

        void newClass(Columns columns, String name, int number) {
            String plain = name.strip().toLowerCase(Locale.ROOT);
            if (plain.isEmpty()) {
                throw columns.bad(2, "the label is empty");
            }
            if (plain.equals("nan") || plain.equals("null") || plain.equals("na")) {
                throw columns.bad(2, "the label is " + name + ", which is no answer");
            }
            if (numbers) {
                if (!NaturalOrder.isNumber(name.strip())) {
                    throw columns.bad(
                            2,
                            "the label " + name
                                    + " is not a number; a scale of words is named with --order LOW,…,HIGH");
                }
                if (number >= MOST_NUMBERS) {
                    throw columns.bad(
                            2,
                            "this is the different number " + (number + 1) + "; more than " + MOST_NUMBERS
                                    + " are not compared, so round them");
                }
                return;
            }
            if (number >= MOST_CLASSES) {
                throw columns.bad(
                        2,
                        "this is class number " + (number + 1) + "; more than " + MOST_CLASSES
                                + " look like free text or measurements, not classes");
            }
            if (NaturalOrder.isNumber(plain)) {
                if (firstNumberLine == 0) {
                    firstNumberLine = columns.line();
                    firstNumber = name;
                }
            } else if (firstWordLine == 0) {
                firstWordLine = columns.line();
                firstWord = name;
            }
            if (!mixed && firstNumberLine > 0 && firstWordLine > 0) {
                throw columns.bad(
                        2,
                        "labels are of mixed types: " + firstNumber + " in line " + firstNumberLine
                                + " is a number, " + firstWord + " in line " + firstWordLine
                                + " is not; if both are classes, say --mixed");
            }
        }
    }
}
