package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    private static final List<String> ITEM = List.of("item", "item_id", "task", "task_id", "id", "example");
    private static final List<String> WORKER =
            List.of("worker", "worker_id", "annotator", "annotator_id", "rater", "user");
    private static final List<String> LABEL = List.of("label", "answer", "class", "category", "given_label");

    static NoiseLabels read(String word) {
        Source source = new Source(word);
        LabelCollector collector = new LabelCollector();
        int[] labelOfItem = new int[1024];
        try (CsvRows rows = new CsvRows(source)) {
            if (!rows.next()) {
                throw source.bad("it is empty", "Give a header with item,label and rows below it.");
            }
            int item = field(rows, ITEM);
            int worker = field(rows, WORKER);
            int label = field(rows, LABEL);
            if (item < 0 || label < 0) {
                throw source.bad(
                        1,
                        1,
                        "there is no column " + (item < 0 ? "item" : "label"),
                        "Name the columns item,label or item,worker,label; others are passed over.");
            }
            while (rows.next()) {
                if (rows.fields() <= Math.max(item, Math.max(worker, label))) {
                    throw source.bad(
                            rows.line(),
                            rows.fields(),
                            "the row has " + rows.fields() + " fields",
                            "Complete the row.");
                }
                int number = one(source, rows, collector, item, worker, label);
                if (number >= labelOfItem.length) {
                    labelOfItem = Arrays.copyOf(labelOfItem, 2 * labelOfItem.length);
                }
                labelOfItem[number] = collector.classes().number(rows.bytes(), rows.from(label), rows.to(label));
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
        return new NoiseLabels(
                source,
                collector,
                Arrays.copyOf(labelOfItem, collector.items().size()),
                collector.workers().size() > 1);
    }

    private static int field(CsvRows rows, List<String> names) {
        for (int field = 0; field < rows.fields(); field++) {
            if (names.contains(rows.text(field).strip().toLowerCase(Locale.ROOT))) {
                return field;
            }
        }
        return -1;
    }

    private static int one(Source source, CsvRows rows, LabelCollector collector, int item, int worker, int label) {
        if (rows.from(item) == rows.to(item) || rows.text(label).isBlank()) {
            int empty = rows.from(item) == rows.to(item) ? item : label;
            throw source.bad(rows.line(), empty + 1, "it is empty", "Correct the row or take it out.");
        }
        int classes = collector.classes().size();
        int known = collector.items().size();
        int number = collector.items().number(rows.bytes(), rows.from(item), rows.to(item));
        if (worker < 0 && number < known) {
            throw source.bad(
                    rows.line(),
                    item + 1,
                    "the item " + rows.text(item) + " comes twice, and there is no column worker",
                    "Name the people in a column worker, or keep one label per item.");
        }
        int person = worker < 0
                ? collector.workers().number("")
                : collector.workers().number(rows.bytes(), rows.from(worker), rows.to(worker));
        int given = collector.classes().number(rows.bytes(), rows.from(label), rows.to(label));
        if (given == classes && classes >= LabelFile.MOST_CLASSES) {
            throw source.bad(
                    rows.line(),
                    label + 1,
                    "more than " + LabelFile.MOST_CLASSES + " classes look like free text",
                    "Check that the label column is the right one.");
        }
        collector.add(number, person, given);
        return number;
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
