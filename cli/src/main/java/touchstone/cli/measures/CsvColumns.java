package touchstone.cli.measures;

import java.util.List;
import java.util.Locale;
import touchstone.cli.client.NotUsable;

/** The wanted columns of a CSV file with a header; other columns are passed over. */
final class CsvColumns implements Columns {

    private final Source source;
    private final CsvRows rows;
    private final List<String> wanted;
    private final int[] places;
    private final int needed;

    /**
     * Reads the header.
     *
     * @param aliases for each wanted column the header names that mean it, the best first
     */
    CsvColumns(Source source, List<String> wanted, List<List<String>> aliases) {
        this.source = source;
        this.wanted = wanted;
        rows = new CsvRows(source);
        if (!rows.next()) {
            throw source.bad("it is empty", "Give a header with " + String.join(",", wanted) + " and rows below it.");
        }
        String[] header = new String[rows.fields()];
        for (int field = 0; field < header.length; field++) {
            header[field] = rows.text(field).strip().toLowerCase(Locale.ROOT);
        }
        places = find(source, wanted, aliases, header);
        int most = 0;
        for (int place : places) {
            most = Math.max(most, place + 1);
        }
        needed = most;
    }

    /** The places of the wanted columns among the header's names; a column is never used twice. */
    static int[] find(Source source, List<String> wanted, List<List<String>> aliases, String[] header) {
        int[] places = new int[wanted.size()];
        boolean[] taken = new boolean[header.length];
        for (int column = 0; column < places.length; column++) {
            places[column] = find(aliases.get(column), header, taken);
            if (places[column] < 0) {
                throw source.bad(
                        1,
                        1,
                        "there is no column " + wanted.get(column) + " (the header has: " + String.join(", ", header)
                                + ")",
                        "Name the columns " + String.join(",", wanted) + "; others are passed over.");
            }
            taken[places[column]] = true;
        }
        return places;
    }

    private static int find(List<String> names, String[] header, boolean[] taken) {
        for (String name : names) {
            for (int field = 0; field < header.length; field++) {
                if (!taken[field] && header[field].equals(name)) {
                    return field;
                }
            }
        }
        return -1;
    }

    @Override
    public boolean next() {
        if (!rows.next()) {
            return false;
        }
        if (rows.fields() < needed) {
            throw source.bad(
                    rows.line(),
                    rows.fields(),
                    "the row has " + rows.fields() + " fields, and at least " + needed + " are needed",
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
        return rows.from(places[column]);
    }

    @Override
    public int to(int column) {
        return rows.to(places[column]);
    }

    @Override
    public String text(int column) {
        return rows.text(places[column]);
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
