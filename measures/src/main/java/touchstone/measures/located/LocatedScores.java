package touchstone.measures.located;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import touchstone.labels.match.Assignment;
import touchstone.measures.Definition;
import touchstone.measures.Figure;

/**
 * How well located answers fit a reference: parts are paired one to one, whatever stays alone counts as an error on its side
 * (promise P7).
 */
public final class LocatedScores {
    private static final String SOURCE = "one-to-one pairing of largest total likeness; F1 = 2 TP / (2 TP + FP + FN)";
    private final Likeness likeness;
    private final Resampling resampling;

    /** Scores by any likeness. */
    public LocatedScores(Likeness likeness, Resampling resampling) {
        this.likeness = likeness;
        this.resampling = resampling;
    }

    /** What has to fit for a pair to count. */
    public enum Demand {
        /** Label and place. */
        BOTH,
        /** The place alone. */
        BOUNDARY,
        /** The label, on places that touch at all. */
        TYPE
    }

    /** F1 of pairs at least so alike. */
    public Figure f1(List<LocatedItem> items, double least, Demand demand) {
        Matcher matcher = switch (demand) {
            case BOTH -> new Matcher(likeness, least, Matcher.Labels.SAME);
            case BOUNDARY -> new Matcher(likeness, least, Matcher.Labels.ANY);
            case TYPE -> new Matcher(likeness, 0, Matcher.Labels.SAME);
        };
        return f1(items, matcher, "located-f1-" + demand.name().toLowerCase(Locale.ROOT), at(least));
    }

    /** The mean of F1 over 0.50, 0.55, … 0.95. */
    public Figure meanF1(List<LocatedItem> items) {
        List<double[]> pieces = new ArrayList<>();
        for (LocatedItem item : items) {
            double[] counts = new double[20];
            for (int step = 0; step < 10; step++) {
                Matched matched = new Matcher(likeness, threshold(step), Matcher.Labels.SAME)
                        .match(item.reference(), item.other());
                counts[2 * step] = matched.pairs().size();
                counts[2 * step + 1] = item.reference().size() + item.other().size();
            }
            pieces.add(counts);
        }
        Definition definition = new Definition("located-mean-f1", 1, SOURCE + ", mean over 0.50 to 0.95 by 0.05");
        return Pieces.figure(
                definition,
                pieces,
                LocatedScores::meanF1,
                items.size(),
                resampling,
                "Mean F1 over likeness 0.5 to 0.95.");
    }

    private static double meanF1(double[] sums) {
        double mean = 0;
        for (int step = 0; step < 10; step++) {
            mean += 2 * sums[2 * step] / sums[2 * step + 1] / 10;
        }
        return mean;
    }

    static double threshold(int step) {
        return (50 + 5 * step) / 100.0;
    }

    /** Mean likeness of pairs of one label, parts without a partner counting 0 (once for each side). */
    public Figure meanLikeness(List<LocatedItem> items) {
        return likeness(items, "located-mean-likeness", true);
    }

    /** Mean likeness of the pairs alone. Tells about geometry only: read it beside F1. */
    public Figure pairedLikeness(List<LocatedItem> items) {
        return likeness(items, "located-paired-likeness", false);
    }

    private Figure likeness(List<LocatedItem> items, String id, boolean all) {
        Matcher matcher = new Matcher(likeness, 0, Matcher.Labels.SAME);
        List<double[]> pieces = new ArrayList<>();
        long pairs = 0;
        for (LocatedItem item : items) {
            Matched matched = matcher.match(item.reference(), item.other());
            double alone = all ? matched.missed().size() + matched.extra().size() : 0;
            pieces.add(new double[] {matched.total(), matched.pairs().size() + alone});
            pairs += matched.pairs().size();
        }
        String says = String.format(
                Locale.ROOT, "Mean likeness over %d pairs%s.", pairs, all ? ", unpaired parts counting 0" : "");
        return Pieces.figure(
                new Definition(id, 1, SOURCE), pieces, sums -> sums[0] / sums[1], items.size(), resampling, says);
    }

    /** F1 of each label by itself. */
    public Map<String, Figure> f1ByLabel(List<LocatedItem> items, double least) {
        TreeSet<String> labels = new TreeSet<>();
        for (LocatedItem item : items) {
            item.reference().forEach(part -> labels.add(part.label()));
            item.other().forEach(part -> labels.add(part.label()));
        }
        Map<String, Figure> figures = new TreeMap<>();
        for (String label : labels) {
            List<LocatedItem> own = items.stream()
                    .map(item -> new LocatedItem(item.id(), only(item.reference(), label), only(item.other(), label)))
                    .toList();
            figures.put(label, f1(own, least, Demand.BOTH));
        }
        return figures;
    }

    /** Rows are labels of the reference, columns of the other answer; the last of each is "nothing there". */
    public long[][] confusion(List<LocatedItem> items, List<String> labels, double least) {
        long[][] counts = new long[labels.size() + 1][labels.size() + 1];
        Matcher matcher = new Matcher(likeness, least, Matcher.Labels.SAME_FIRST);
        for (LocatedItem item : items) {
            Matched matched = matcher.match(item.reference(), item.other());
            for (Matched.Pair pair : matched.pairs()) {
                counts[index(labels, item.reference().get(pair.reference()))][
                        index(labels, item.other().get(pair.other()))]++;
            }
            matched.missed().forEach(i -> counts[index(labels, item.reference().get(i))][labels.size()]++);
            matched.extra()
                    .forEach(i ->
                            counts[labels.size()][index(labels, item.other().get(i))]++);
        }
        return counts;
    }

    private static int index(List<String> labels, Part part) {
        int index = labels.indexOf(part.label());
        if (index == Assignment.NONE) {
            throw new IllegalArgumentException("the label " + part.label() + " is not among " + labels);
        }
        return index;
    }

    private static List<Part> only(List<Part> parts, String label) {
        return parts.stream().filter(part -> part.label().equals(label)).toList();
    }

    private Figure f1(List<LocatedItem> items, Matcher matcher, String id, String how) {
        List<double[]> pieces = new ArrayList<>();
        double[] total = new double[3];
        for (LocatedItem item : items) {
            Matched matched = matcher.match(item.reference(), item.other());
            double[] counts = {
                matched.pairs().size(), matched.extra().size(), matched.missed().size()
            };
            pieces.add(counts);
            for (int i = 0; i < 3; i++) {
                total[i] += counts[i];
            }
        }
        return f1(new Definition(id, 1, SOURCE), pieces.size() == 1 ? units(total) : pieces, total, how, resampling);
    }

    /** F1 from counts of hits, extra and missed. */
    static Figure f1(Definition definition, List<double[]> pieces, double[] total, String how, Resampling resampling) {
        double value = f1(total);
        String says = String.format(
                Locale.ROOT,
                "F1 %.3f %s: %.0f found, %.0f extra, %.0f missed.",
                Double.isNaN(value) ? 0 : value,
                how,
                total[0],
                total[1],
                total[2]);
        long n = Math.round(2 * total[0] + total[1] + total[2]);
        return Pieces.figure(definition, pieces, LocatedScores::f1, n, resampling, says);
    }

    static double f1(double[] counts) {
        return 2 * counts[0] / (2 * counts[0] + counts[1] + counts[2]);
    }

    /** One item cannot be resampled, so its hits and errors are. */
    static List<double[]> units(double[] total) {
        List<double[]> units = new ArrayList<>();
        for (int kind = 0; kind < 3; kind++) {
            for (int i = 0; i < Math.round(total[kind]); i++) {
                double[] unit = new double[3];
                unit[kind] = 1;
                units.add(unit);
            }
        }
        return units;
    }

    private static String at(double least) {
        return String.format(Locale.ROOT, "at likeness %.2f", least);
    }
}
