package touchstone.measures.located;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import touchstone.measures.Definition;
import touchstone.measures.Figure;

/**
 * EasyDIAg (Holle and Rein 2014): stretches of two people are linked one to one where they overlap by a share of the longer one; kappa
 * comes from the table of linked labels with a line for "nothing", whose empty corner is left out by iterative fitting.
 *
 * @param labels the lines of the table; the last line and column, beyond the labels, are "nothing there"
 * @param table linked pairs count 2, unlinked stretches 1
 */
public record EasyDiag(List<String> labels, double[][] table) {
    private static final int STEPS = 10_000;

    /** The default of the original: 0.6 of the longer stretch. */
    public static final double USUAL_OVERLAP = 0.6;

    /** Links the stretches of recordings and counts. */
    public static EasyDiag of(List<LocatedItem> items, double overlap) {
        TreeSet<String> names = new TreeSet<>();
        for (LocatedItem item : items) {
            item.reference().forEach(part -> names.add(part.label()));
            item.other().forEach(part -> names.add(part.label()));
        }
        List<String> labels = List.copyOf(names);
        double[][] table = new double[labels.size() + 1][labels.size() + 1];
        items.forEach(item -> link(item, overlap, labels, table));
        return new EasyDiag(labels, table);
    }

    private record Link(int one, int other, double share) {}

    private static void link(LocatedItem item, double least, List<String> labels, double[][] table) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < item.reference().size(); i++) {
            for (int j = 0; j < item.other().size(); j++) {
                Stretch one = EventScores.stretch(item.reference().get(i));
                Stretch other = EventScores.stretch(item.other().get(j));
                double share = one.common(other) / Math.max(one.length(), other.length());
                if (share >= least) {
                    links.add(new Link(i, j, share));
                }
            }
        }
        links.sort(Comparator.comparingDouble(Link::share)
                .reversed()
                .thenComparingInt(Link::one)
                .thenComparingInt(Link::other));
        boolean[] oneDone = new boolean[item.reference().size()];
        boolean[] otherDone = new boolean[item.other().size()];
        int nothing = labels.size();
        for (Link link : links) {
            if (!oneDone[link.one()] && !otherDone[link.other()]) {
                oneDone[link.one()] = true;
                otherDone[link.other()] = true;
                table[labels.indexOf(item.reference().get(link.one()).label())][
                        labels.indexOf(item.other().get(link.other()).label())] += 2;
            }
        }
        for (int i = 0; i < oneDone.length; i++) {
            table[labels.indexOf(item.reference().get(i).label())][nothing] += oneDone[i] ? 0 : 1;
        }
        for (int j = 0; j < otherDone.length; j++) {
            table[nothing][labels.indexOf(item.other().get(j).label())] += otherDone[j] ? 0 : 1;
        }
    }

    /** Share of the table on its diagonal. */
    public double agreement() {
        return diagonal(table) / total(table);
    }

    /** Kappa with the chance of the fitted table. */
    public Figure kappa() {
        Definition definition =
                new Definition("easydiag-kappa", 1, "Holle and Rein 2014, iterative proportional fitting");
        long n = Math.round(total(table));
        if (n == 0 || labels.size() < 2) {
            return new Figure.Insufficient(definition, n, "There are not two labels, so chance cannot be told.");
        }
        double expected = diagonal(fitted()) / total(table);
        double kappa = (agreement() - expected) / (1 - expected);
        String says =
                String.format(Locale.ROOT, "Kappa %.3f: %.3f agreement, %.3f by chance.", kappa, agreement(), expected);
        return Double.isNaN(kappa)
                ? new Figure.Insufficient(definition, n, "Chance alone explains all agreement.")
                : new Figure.Estimate(definition, kappa, n, Optional.empty(), says);
    }

    /** The table of chance: the same margins, nothing in the corner of two nothings. */
    double[][] fitted() {
        int size = table.length;
        double[][] fitted = new double[size][size];
        for (double[] row : fitted) {
            java.util.Arrays.fill(row, 1);
        }
        fitted[size - 1][size - 1] = 0;
        for (int step = 0; step < STEPS; step++) {
            double change = 0;
            for (int i = 0; i < size; i++) {
                change = Math.max(change, scale(fitted, i, true));
            }
            for (int i = 0; i < size; i++) {
                change = Math.max(change, scale(fitted, i, false));
            }
            if (change < 1e-15) {
                break;
            }
        }
        return fitted;
    }

    private double scale(double[][] fitted, int line, boolean row) {
        double wanted = 0;
        double has = 0;
        for (int i = 0; i < table.length; i++) {
            wanted += row ? table[line][i] : table[i][line];
            has += row ? fitted[line][i] : fitted[i][line];
        }
        double factor = has == 0 ? 0 : wanted / has;
        for (int i = 0; i < table.length; i++) {
            if (row) {
                fitted[line][i] *= factor;
            } else {
                fitted[i][line] *= factor;
            }
        }
        return has == 0 ? 0 : Math.abs(factor - 1);
    }

    private static double diagonal(double[][] table) {
        double sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += table[i][i];
        }
        return sum;
    }

    private static double total(double[][] table) {
        double sum = 0;
        for (double[] row : table) {
            for (double cell : row) {
                sum += cell;
            }
        }
        return sum;
    }
}
