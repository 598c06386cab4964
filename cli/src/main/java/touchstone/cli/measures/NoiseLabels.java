package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import touchstone.measures.crowd.LabelCollector;

/**
 * Labels to be doubted: one per item, or several people's.
 *
 * @param source the file
 * @param collector the labels by name
 * @param labelOfItem where each item has one label, its number in the collector
 * @param crowd whether several people labelled
 */
record NoiseLabels(Source source, LabelCollector collector, int[] labelOfItem, boolean crowd) {

    static final List<String> ITEM = List.of("item", "item_id", "task", "task_id", "id", "example");
    private static final List<String> LABEL = List.of("label", "answer", "class", "category", "given_label");
    private static final Shape SHAPE =
            new Shape(List.of("item", "label", "worker"), List.of(ITEM, LABEL, LabelFile.WORKER), 2);
    private static final int WORKER = 2;

    static NoiseLabels read(String word) {
        Source source = new Source(word);
        LabelCollector collector = new LabelCollector();
        int[] labelOfItem = new int[1024];
        try (Columns columns = Columns.open(source, List.of(SHAPE))) {
            while (columns.next()) {
                int number = one(columns, collector);
                if (number >= labelOfItem.length) {
                    labelOfItem = Arrays.copyOf(labelOfItem, 2 * labelOfItem.length);
                }
                labelOfItem[number] = collector.classes().number(columns.bytes(), columns.from(1), columns.to(1));
            }
        }
        if (collector.size() == 0) {
            throw source.bad("it has a header and no labels", "Give rows with an item and a label.");
        }
        if (collector.classes().size() < 2) {
            throw source.bad(
                    "every label is " + collector.classes().name(0) + ": with one class there is nothing to doubt",
                    "Check that the label column is the right one.");
        }
        if (collector.workers().size() == 1
                && collector.size() > collector.items().size()) {
            throw source.bad(
                    "only one worker labelled, and some items twice: which label counts?", "Keep one label per item.");
        }
        return new NoiseLabels(
                source,
                collector,
                Arrays.copyOf(labelOfItem, collector.items().size()),
                collector.workers().size() > 1);
    }

    private static int one(Columns columns, LabelCollector collector) {
        if (columns.empty(0) || columns.text(1).isBlank()) {
            throw columns.bad(columns.empty(0) ? 0 : 1, "it is empty");
        }
        if (columns.has(WORKER) && columns.empty(WORKER)) {
            throw columns.bad(WORKER, "it is empty");
        }
        int classes = collector.classes().size();
        int known = collector.items().size();
        int number = collector.items().number(columns.bytes(), columns.from(0), columns.to(0));
        if (!columns.has(WORKER) && number < known) {
            throw columns.bad(
                    0,
                    "the item " + columns.text(0)
                            + " comes twice, and there is no column worker that names the people");
        }
        int person = collector.workers().number(columns.bytes(), columns.from(WORKER), columns.to(WORKER));
        int given = collector.classes().number(columns.bytes(), columns.from(1), columns.to(1));
        if (given == classes) {
            check(columns, given);
        }
        collector.add(number, person, given);
        return number;
    }

    /** Looks at a class once, when it first appears. */
    private static void check(Columns columns, int number) {
        String label = columns.text(1).strip();
        if (label.equalsIgnoreCase("nan") || label.equalsIgnoreCase("null") || label.equalsIgnoreCase("na")) {
            throw columns.bad(1, "the label is " + label + ", which is no label");
        }
        if (number >= LabelFile.MOST_CLASSES) {
            throw columns.bad(1, "more than " + LabelFile.MOST_CLASSES + " classes look like free text");
        }
    }

    /** Every label by name, in the order of first appearance. */
    List<String> classNames() {
        List<String> names = new ArrayList<>();
        for (int k = 0; k < collector.classes().size(); k++) {
            names.add(collector.classes().name(k));
        }
        return names;
    }

    /** Per label number of the collector its column among the probabilities. */
    int[] columns(ProbabilityTable table) {
        return classNames().stream().mapToInt(name -> column(table, name)).toArray();
    }

    int column(ProbabilityTable table, String name) {
        int column = table.column(name);
        if (column < 0) {
            throw source.bad(
                    "the label " + name + " has no column among the probabilities ("
                            + String.join(", ", table.classes()) + ")",
                    "Name the columns of the probabilities as the labels.");
        }
        return column;
    }
}
