package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import touchstone.cli.client.NotUsable;

/** The wanted columns of a CSV file with a header; other columns are passed over. */
final class CsvColumns implements Columns {

    private final Source source;
    private final CsvRows rows;
    private final int shape;
    private final List<String> wanted;
    private final int[] places;
    private final int fields;

    /** Reads the header, and takes the first of the shapes that it has. */
    CsvColumns(Source source, List<Shape> shapes) {
        this.source = source;
        rows = new CsvRows(source);
        if (!rows.next()) {
            throw source.bad(
                    "it is empty",
                    "Give a header with " + String.join(",", shapes.getFirst().wanted()) + " and rows below it.");
        }
        List<String> header = new ArrayList<>();
        for (int field = 0; field < rows.fields(); field++) {
            header.add(rows.text(field).strip().toLowerCase(Locale.ROOT));
        }
        shape = Shape.choose(source, shapes, header);
        wanted = shapes.get(shape).wanted();
        places = shapes.get(shape).places(header);
        fields = Arrays.stream(places).max().orElse(0) + 1;
    }

    @Override
    public int shape() {
        return shape;
    }

    @Override
    public boolean has(int column) {
        return places[column] >= 0;
    }

    @Override
    public boolean next() {
        if (!rows.next()) {
            return false;
        }
        if (rows.fields() < fields) {
            throw source.bad(
                    rows.line(),
                    rows.fields(),
                    "the row has " + rows.fields() + " fields, and at least " + fields + " are needed",
                    "Complete the row or take it out.");
        }
        return true;
    }

    @Override
    public byte[] bytes() {
        return rows.bytes();
    }

    @Override
    public int from(int column) {
        return has(column) ? rows.from(places[column]) : 0;
    }

    @Override
    public int to(int column) {
        return has(column) ? rows.to(places[column]) : 0;
    }

    @Override
    public String text(int column) {
        return has(column) ? rows.text(places[column]) : "";
    }

    @Override
    public long line() {
        return rows.line();
    }

    @Override
    public NotUsable bad(int column, String wrong) {
        return source.bad(
                rows.line(),
                places[column] + 1,
                wrong.replace("it is empty", "the " + wanted.get(column) + " is empty"),
                "Correct the row or take it out.");
    }

    @Override
    public void close() {
        rows.close();
    }
}
