package touchstone.cli.measures;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import touchstone.cli.client.NotUsable;
import touchstone.formats.npy.BadArray;
import touchstone.formats.npy.NpyMatrix;
import touchstone.measures.crowd.NameTable;
import touchstone.measures.crowd.NaturalOrder;
import touchstone.measures.noise.BadProbability;
import touchstone.measures.noise.Probabilities;

/**
 * A model's probabilities for the items of a label file: a .npy array whose rows follow the items as they first appear, or a CSV
 * with a column item and a column per class.
 *
 * @param probabilities in the order of the items
 * @param classes name of each column
 */
record ProbabilityTable(Probabilities probabilities, List<String> classes) {

    private static final List<String> ITEM = List.of("item", "item_id", "task", "task_id", "id", "example");

    /**
     * Reads the probabilities.
     *
     * @param items items in the order of the label file
     * @param labels every label of the label file
     */
    static ProbabilityTable read(String word, NameTable items, List<String> labels) {
        Source source = new Source(word);
        return word.toLowerCase(Locale.ROOT).endsWith(".npy") ? array(source, items, labels) : csv(source, items);
    }

    /** The column of a label. */
    int column(String label) {
        return classes.indexOf(label);
    }

    private static ProbabilityTable array(Source source, NameTable items, List<String> labels) {
        NpyMatrix matrix;
        try (InputStream input = source.open()) {
            matrix = NpyMatrix.read(input);
        } catch (BadArray bad) {
            throw source.bad(
                    String.valueOf(bad.getMessage()), "Save it with numpy.save as a table of float32, or give CSV.");
        } catch (IOException failure) {
            throw source.unreadable(failure, 1);
        }
        if (matrix.rows() != items.size()) {
            throw source.bad(
                    "it has " + matrix.rows() + " rows, and the labels are of " + items.size() + " items",
                    "Give one row per item, in the order in which the items first appear in the label file.");
        }
        return table(source, matrix.cells(), columnNames(source, matrix.columns(), labels), 0);
    }

    /** Labels 0 … K − 1 are columns; other labels are columns in their natural order when there are as many. */
    private static List<String> columnNames(Source source, int columns, List<String> labels) {
        List<String> numbers = new ArrayList<>();
        for (int k = 0; k < columns; k++) {
            numbers.add(Integer.toString(k));
        }
        if (numbers.containsAll(labels)) {
            return numbers;
        }
        if (labels.size() != columns) {
            throw source.bad(
                    "it has " + columns + " columns, and the labels name " + labels.size() + " classes",
                    "Label with the columns' numbers from 0, or give the probabilities as CSV with a column per class.");
        }
        return labels.stream().sorted(new NaturalOrder()).toList();
    }

    private static ProbabilityTable csv(Source source, NameTable items) {
        try (CsvRows rows = new CsvRows(source)) {
            if (!rows.next()) {
                throw source.bad("it is empty", "Give a header with item and a column per class, and rows below it.");
            }
            int key = -1;
            Map<String, Integer> fields = new HashMap<>();
            List<String> classes = new ArrayList<>();
            for (int field = 0; field < rows.fields(); field++) {
                String name = rows.text(field).strip();
                if (key < 0 && ITEM.contains(name.toLowerCase(Locale.ROOT))) {
                    key = field;
                } else if (fields.put(name, field) != null) {
                    throw source.bad(1, field + 1, "the class " + name + " has two columns", "Name each class once.");
                } else {
                    classes.add(name);
                }
            }
            if (key < 0 || classes.size() < 2) {
                throw source.bad(
                        1,
                        1,
                        key < 0 ? "there is no column item" : "fewer than two classes have a column",
                        "Give a header with item and a column per class.");
            }
            return rows(source, rows, items, key, classes, fields);
        }
    }

    private static ProbabilityTable rows(
            Source source, CsvRows rows, NameTable items, int key, List<String> classes, Map<String, Integer> fields) {
        float[] cells = new float[Math.multiplyExact(items.size(), classes.size())];
        Arrays.fill(cells, Float.NaN);
        int found = 0;
        while (rows.next()) {
            if (rows.fields() != classes.size() + 1) {
                throw source.bad(
                        rows.line(),
                        1,
                        "the row has " + rows.fields() + " fields, the header " + (classes.size() + 1),
                        "Complete the row or take it out.");
            }
            int item = items.find(rows.bytes(), rows.from(key), rows.to(key));
            if (item < 0) {
                continue;
            }
            if (!Float.isNaN(cells[item * classes.size()])) {
                throw source.bad(rows.line(), key + 1, "the item " + rows.text(key) + " comes twice", "Keep one row.");
            }
            for (int k = 0; k < classes.size(); k++) {
                int field = fields.getOrDefault(classes.get(k), 0);
                cells[item * classes.size() + k] = number(source, rows, field);
            }
            check(source, cells, item, classes.size(), rows.line());
            found++;
        }
        if (found < items.size()) {
            for (int item = 0; item < items.size(); item++) {
                if (Float.isNaN(cells[item * classes.size()])) {
                    throw source.bad(
                            "there are no probabilities for " + (items.size() - found) + " items, for example "
                                    + items.name(item),
                            "Give a row for every item of the label file.");
                }
            }
        }
        return table(source, cells, classes, 1);
    }

    private static float number(Source source, CsvRows rows, int field) {
        String text = rows.text(field).strip();
        if (!NaturalOrder.isNumber(text)) {
            throw source.bad(
                    rows.line(),
                    field + 1,
                    "the probability " + text + " is not a number",
                    "Give a number from 0 to 1.");
        }
        return Float.parseFloat(text);
    }

    private static void check(Source source, float[] cells, int item, int classes, long line) {
        try {
            Probabilities.of(Arrays.copyOfRange(cells, item * classes, (item + 1) * classes), classes);
        } catch (BadProbability bad) {
            throw source.bad(line, 1, String.valueOf(bad.getMessage()), "Give probabilities that add up to 1.");
        }
    }

    private static ProbabilityTable table(Source source, float[] cells, List<String> classes, int header) {
        try {
            return new ProbabilityTable(Probabilities.of(cells, classes.size()), classes);
        } catch (BadProbability bad) {
            throw source.bad(
                    bad.item() + 1 + header,
                    bad.label() + 1,
                    bad.getMessage() + " (row and column)",
                    "Give probabilities from 0 to 1 that add up to 1 in every row.");
        } catch (IllegalArgumentException bad) {
            throw refused(source, bad);
        }
    }

    private static NotUsable refused(Source source, IllegalArgumentException bad) {
        return source.bad(String.valueOf(bad.getMessage()), "Give a table with two classes or more.");
    }
}
