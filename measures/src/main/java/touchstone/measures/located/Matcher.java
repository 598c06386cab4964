package touchstone.measures.located;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import touchstone.labels.match.Assignment;
import touchstone.labels.match.SparseAssignment;

/**
 * Pairs the parts of two answers one to one so that their total likeness is largest.
 *
 * @param likeness how alike two places are
 * @param least pairs less alike than this are not made, in [0, 1]; pairs of likeness 0 never
 * @param labels whether labels must agree
 */
public record Matcher(Likeness likeness, double least, Labels labels) {
    /** What labels have to do with pairs. */
    public enum Labels {
        /** Only parts of the same label are paired. */
        SAME,
        /** Labels do not matter. */
        ANY,
        /** First parts of the same label, then what is left over whatever its label. */
        SAME_FIRST
    }

    /** Weights are whole numbers, so that the result is the same everywhere: likeness in steps of 2⁻⁴⁰. */
    private static final double STEPS = 1L << 40;

    public Matcher {
        if (!(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException("a least likeness of " + least);
        }
    }

    /** The usual likeness. */
    public static Matcher of(double least, Labels labels) {
        return new Matcher(Likeness::usual, least, labels);
    }

    /** The best pairing. Deterministic. */
    public Matched match(List<Part> reference, List<Part> other) {
        Candidates found = candidates(reference, other);
        int[] columnOf = assigned(found, reference, other);
        double[] likenessOf = new double[reference.size()];
        for (int pair = 0; pair < found.size; pair++) {
            if (columnOf[found.row[pair]] == found.column[pair]) {
                likenessOf[found.row[pair]] = found.likeness[pair];
            }
        }
        List<Matched.Pair> pairs = new ArrayList<>();
        List<Integer> missed = new ArrayList<>();
        boolean[] taken = new boolean[other.size()];
        for (int row = 0; row < columnOf.length; row++) {
            if (columnOf[row] == Assignment.NONE) {
                missed.add(row);
            } else {
                taken[columnOf[row]] = true;
                pairs.add(new Matched.Pair(row, columnOf[row], likenessOf[row]));
            }
        }
        List<Integer> extra = new ArrayList<>();
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                extra.add(column);
            }
        }
        return new Matched(pairs, missed, extra);
    }

    private Candidates candidates(List<Part> reference, List<Part> other) {
        Candidates found = new Candidates();
        Place.Frame[] rows = frames(reference);
        Place.Frame[] columns = frames(other);
        Candidates.sweep(rows, columns, (row, column) -> {
            Part one = reference.get(row);
            Part two = other.get(column);
            if (labels != Labels.SAME || one.label().equals(two.label())) {
                double value = likeness.of(one.place(), two.place());
                if (value > 0 && value >= least) {
                    found.add(row, column, value);
                }
            }
        });
        return found;
    }

    private int[] assigned(Candidates found, List<Part> reference, List<Part> other) {
        if (labels != Labels.SAME_FIRST) {
            return solve(found, reference.size(), other.size());
        }
        Candidates same = new Candidates();
        for (int pair = 0; pair < found.size; pair++) {
            if (reference
                    .get(found.row[pair])
                    .label()
                    .equals(other.get(found.column[pair]).label())) {
                same.add(found.row[pair], found.column[pair], found.likeness[pair]);
            }
        }
        int[] first = solve(same, reference.size(), other.size());
        boolean[] taken = new boolean[other.size()];
        Arrays.stream(first).filter(column -> column != Assignment.NONE).forEach(column -> taken[column] = true);
        Candidates rest = new Candidates();
        for (int pair = 0; pair < found.size; pair++) {
            if (first[found.row[pair]] == Assignment.NONE && !taken[found.column[pair]]) {
                rest.add(found.row[pair], found.column[pair], found.likeness[pair]);
            }
        }
        int[] second = solve(rest, reference.size(), other.size());
        for (int row = 0; row < first.length; row++) {
            first[row] = first[row] == Assignment.NONE ? second[row] : first[row];
        }
        return first;
    }

    private static int[] solve(Candidates found, int rows, int columns) {
        long[] weight = new long[found.size];
        for (int pair = 0; pair < weight.length; pair++) {
            weight[pair] = Math.max(1, Math.round(found.likeness[pair] * STEPS));
        }
        return SparseAssignment.heaviest(
                rows, columns, Arrays.copyOf(found.row, found.size), Arrays.copyOf(found.column, found.size), weight);
    }

    private static Place.Frame[] frames(List<Part> parts) {
        return parts.stream().map(part -> part.place().frame()).toArray(Place.Frame[]::new);
    }
}
