package touchstone.measures.located;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import touchstone.labels.match.Assignment;
import touchstone.labels.match.SparseAssignment;
import touchstone.measures.Definition;
import touchstone.measures.Figure;

/**
 * Event-based scores as in sed_eval: a pair fits where the label is the same and both times lie within the collar; as many pairs as
 * possible are made, and among those the ones with the smallest shifts.
 *
 * @param byLabel counts of each label, without substitutions
 * @param all counts over labels
 * @param f1 over labels, with its interval
 * @param errorRate over labels, with its interval
 * @param matched the pairs of each item
 */
public record EventScores(
        EventCounts all, Map<String, EventCounts> byLabel, Figure f1, Figure errorRate, List<Matched> matched) {
    public EventScores {
        byLabel = Map.copyOf(byLabel);
        matched = List.copyOf(matched);
    }

    /** Scores of recordings. */
    public static EventScores of(List<LocatedItem> items, Collar collar, Resampling resampling) {
        EventCounts all = new EventCounts(0, 0, 0, 0);
        Map<String, EventCounts> byLabel = new TreeMap<>();
        List<double[]> pieces = new ArrayList<>();
        List<Matched> matches = new ArrayList<>();
        for (LocatedItem item : items) {
            Matched matched = match(item, collar);
            matches.add(matched);
            EventCounts counts = new EventCounts(
                    item.reference().size(),
                    item.other().size(),
                    matched.pairs().size(),
                    substitutions(item, matched, collar));
            all = all.plus(counts);
            pieces.add(piece(counts));
            addLabels(item, matched, byLabel);
        }
        List<double[]> drawn = pieces.size() == 1 ? units(all) : pieces;
        long n = Math.round(all.reference());
        EventCounts total = all;
        String f1Says = String.format(
                Locale.ROOT,
                "F1 %.3f: %.0f of %.0f events found within ±%s s, %.0f extra.",
                total.f1(),
                total.found(),
                total.reference(),
                collar.seconds(),
                total.other() - total.found());
        String rateSays = String.format(
                Locale.ROOT,
                "%.0f substitutions, %.0f deletions and %.0f insertions on %.0f events.",
                total.substituted(),
                total.deleted(),
                total.inserted(),
                total.reference());
        return new EventScores(
                all,
                byLabel,
                Pieces.figure(definition("event-f1"), drawn, s -> counts(s).f1(), n, resampling, f1Says),
                Pieces.figure(definition("event-error-rate"), drawn, s -> rate(counts(s)), n, resampling, rateSays),
                matches);
    }

    /** F1 averaged over labels that the reference has. */
    public double macroF1() {
        return byLabel.values().stream()
                .filter(counts -> counts.reference() > 0)
                .mapToDouble(EventCounts::f1)
                .average()
                .orElse(Double.NaN);
    }

    private static double rate(EventCounts counts) {
        return counts.reference() == 0 ? Double.NaN : counts.errorRate();
    }

    private static Definition definition(String id) {
        return new Definition(id, 1, "Mesaros, Heittola and Virtanen 2016, event-based metrics with collar");
    }

    private static double[] piece(EventCounts counts) {
        return new double[] {counts.reference(), counts.other(), counts.found(), counts.substituted()};
    }

    private static EventCounts counts(double[] sums) {
        return new EventCounts(sums[0], sums[1], sums[2], sums[3]);
    }

    private static List<double[]> units(EventCounts all) {
        List<double[]> units = new ArrayList<>();
        double[][] kinds = {{1, 1, 1, 0}, {1, 1, 0, 1}, {1, 0, 0, 0}, {0, 1, 0, 0}};
        double[] times = {all.found(), all.substituted(), all.deleted(), all.inserted()};
        for (int kind = 0; kind < kinds.length; kind++) {
            for (int i = 0; i < times[kind]; i++) {
                units.add(kinds[kind]);
            }
        }
        return units;
    }

    /** The most pairs of one label within the collar, with the smallest total shift. */
    private static Matched match(LocatedItem item, Collar collar) {
        Fit fit = new Fit(item, collar);
        for (int r = 0; r < item.reference().size(); r++) {
            for (int o = 0; o < item.other().size(); o++) {
                if (item.reference().get(r).label().equals(item.other().get(o).label())) {
                    fit.tryPair(r, o);
                }
            }
        }
        int[] columnOf = fit.solve();
        List<Matched.Pair> pairs = new ArrayList<>();
        List<Integer> missed = new ArrayList<>();
        TreeSet<Integer> extra = new TreeSet<>();
        for (int o = 0; o < item.other().size(); o++) {
            extra.add(o);
        }
        for (int r = 0; r < columnOf.length; r++) {
            if (columnOf[r] == Assignment.NONE) {
                missed.add(r);
            } else {
                extra.remove(columnOf[r]);
                double overlap = stretch(item.reference().get(r))
                        .overlap(stretch(item.other().get(columnOf[r])));
                pairs.add(new Matched.Pair(r, columnOf[r], overlap));
            }
        }
        return new Matched(pairs, missed, List.copyOf(extra));
    }

    private static long substitutions(LocatedItem item, Matched matched, Collar collar) {
        Fit fit = new Fit(item, collar);
        for (int r : matched.missed()) {
            for (int o : matched.extra()) {
                if (!item.reference().get(r).label().equals(item.other().get(o).label())) {
                    fit.tryPair(r, o);
                }
            }
        }
        return Arrays.stream(fit.solve()).filter(o -> o != Assignment.NONE).count();
    }

    private static void addLabels(LocatedItem item, Matched matched, Map<String, EventCounts> byLabel) {
        item.reference().forEach(part -> byLabel.merge(part.label(), new EventCounts(1, 0, 0, 0), EventCounts::plus));
        item.other().forEach(part -> byLabel.merge(part.label(), new EventCounts(0, 1, 0, 0), EventCounts::plus));
        for (Matched.Pair pair : matched.pairs()) {
            String label = item.reference().get(pair.reference()).label();
            byLabel.merge(label, new EventCounts(0, 0, 1, 0), EventCounts::plus);
        }
    }

    static Stretch stretch(Part part) {
        if (part.place() instanceof Stretch stretch) {
            return stretch;
        }
        throw new IllegalArgumentException("events are stretches of time, not " + part.place());
    }

    /** Pairs within the collar, weighed so that one more pair is worth more than all shifts. */
    private static final class Fit {
        private static final double STEPS = 1 << 24;
        private final LocatedItem item;
        private final Collar collar;
        private final Candidates pairs = new Candidates();

        Fit(LocatedItem item, Collar collar) {
            this.item = item;
            this.collar = collar;
        }

        void tryPair(int r, int o) {
            Stretch reference = stretch(item.reference().get(r));
            Stretch other = stretch(item.other().get(o));
            if (collar.startFits(reference, other) && collar.endFits(reference, other)) {
                double shift = Math.abs(reference.start() - other.start()) + Math.abs(reference.end() - other.end());
                pairs.add(r, o, 1 / (1 + shift));
            }
        }

        int[] solve() {
            int rows = item.reference().size();
            int columns = item.other().size();
            double base = 1.0 + Math.min(rows, columns);
            long[] weight = new long[pairs.size];
            for (int i = 0; i < weight.length; i++) {
                weight[i] = Math.round((base + pairs.likeness[i]) * STEPS);
            }
            return SparseAssignment.heaviest(
                    rows,
                    columns,
                    Arrays.copyOf(pairs.row, pairs.size),
                    Arrays.copyOf(pairs.column, pairs.size),
                    weight);
        }
    }
}
