package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns that belong together: what a table must have, and what it may have besides.
 *
 * @param wanted what each column means to the verb, e.g. {@code worker}
 * @param headings for each of them the names in the header that mean it, the best first, in lower case
 * @param needed so many of the first ones must be there
 */
record Shape(List<String> wanted, List<List<String>> headings, int needed) {

    static final int MISSING = -1;

    /** Columns that must all be there. */
    Shape(List<String> wanted, List<List<String>> headings) {
        this(wanted, headings, wanted.size());
    }

    /** The place of each wanted column in a header, {@link #MISSING} where it is not; no column is used twice. */
    int[] places(List<String> header) {
        int[] places = new int[wanted.size()];
        List<Integer> taken = new ArrayList<>();
        for (int column = 0; column < places.length; column++) {
            places[column] = headings.get(column).stream()
                    .map(header::indexOf)
                    .filter(place -> place >= 0 && !taken.contains(place))
                    .findFirst()
                    .orElse(MISSING);
            taken.add(places[column]);
        }
        return places;
    }

    /** Whether what must be there is there. */
    boolean fits(int[] places) {
        for (int column = 0; column < needed; column++) {
            if (places[column] == MISSING) {
                return false;
            }
        }
        return true;
    }

    /** The number of the first shape that a header fits; the problem names the column that the first shape lacks. */
    static int choose(Source source, List<Shape> shapes, List<String> header) {
        for (int number = 0; number < shapes.size(); number++) {
            if (shapes.get(number).fits(shapes.get(number).places(header))) {
                return number;
            }
        }
        Shape first = shapes.getFirst();
        int[] places = first.places(header);
        int lacking = 0;
        while (places[lacking] != MISSING) {
            lacking++;
        }
        throw source.bad(
                1,
                1,
                "there is no column " + first.wanted.get(lacking) + " (the header has: " + String.join(", ", header)
                        + ")",
                "Name the columns " + String.join(",", first.wanted.subList(0, first.needed))
                        + "; others are passed over.");
    }
}
