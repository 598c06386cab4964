package touchstone.measures.located;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import touchstone.measures.Definition;
import touchstone.measures.Figure;

/**
 * Segment-based scores as in sed_eval: time is cut into slots of equal length; in each slot a label is active or not. Hides boundary
 * errors below the length of a slot.
 *
 * @param all counts over labels and slots; substituted = the lesser of misses and extras of a slot
 * @param byLabel counts of each label, without substitutions
 * @param f1 over labels, with its interval
 * @param errorRate over labels, with its interval
 * @param accuracy share of (slot, label) cells in which both agree, silence included
 * @param slots how many slots were looked at
 */
public record SegmentScores(
        EventCounts all, Map<String, EventCounts> byLabel, Figure f1, Figure errorRate, double accuracy, long slots) {
    public SegmentScores {
        byLabel = Map.copyOf(byLabel);
    }

    /**
     * Scores of recordings; each is looked at up to its last event's end.
     *
     * @param slot length in seconds, above 0
     */
    public static SegmentScores of(List<LocatedItem> items, double slot, Resampling resampling) {
        if (!(slot > 0)) {
            throw new IllegalArgumentException("slots of " + slot + " s");
        }
        TreeSet<String> labels = new TreeSet<>();
        for (LocatedItem item : items) {
            item.reference().forEach(part -> labels.add(part.label()));
            item.other().forEach(part -> labels.add(part.label()));
        }
        EventCounts all = new EventCounts(0, 0, 0, 0);
        Map<String, EventCounts> byLabel = new TreeMap<>();
        List<double[]> pieces = new ArrayList<>();
        double agreed = 0;
        long slots = 0;
        for (LocatedItem item : items) {
            int length = Math.max(length(item.reference(), slot), length(item.other(), slot));
            Map<String, BitSet> reference = roll(item.reference(), slot);
            Map<String, BitSet> other = roll(item.other(), slot);
            slots += length;
            for (int s = 0; s < length; s++) {
                EventCounts counts = slot(reference, other, labels, s, byLabel);
                agreed += labels.size() - counts.reference() - counts.other() + 2 * counts.found();
                all = all.plus(counts);
                pieces.add(new double[] {counts.reference(), counts.other(), counts.found(), counts.substituted()});
            }
        }
        EventCounts total = all;
        String says = String.format(Locale.ROOT, "F1 %.3f over %d slots of %s s.", total.f1(), slots, slot);
        return new SegmentScores(
                all,
                byLabel,
                Pieces.figure(definition("segment-f1"), pieces, v -> of(v).f1(), slots, resampling, says),
                Pieces.figure(
                        definition("segment-error-rate"),
                        pieces,
                        v -> v[0] == 0 ? Double.NaN : of(v).errorRate(),
                        slots,
                        resampling,
                        "Errors in slots for each active slot of the reference."),
                labels.isEmpty() || slots == 0 ? Double.NaN : agreed / (slots * (double) labels.size()),
                slots);
    }

    private static EventCounts of(double[] sums) {
        return new EventCounts(sums[0], sums[1], sums[2], sums[3]);
    }

    private static Definition definition(String id) {
        return new Definition(id, 1, "Mesaros, Heittola and Virtanen 2016, segment-based metrics");
    }

    private static EventCounts slot(
            Map<String, BitSet> reference,
            Map<String, BitSet> other,
            TreeSet<String> labels,
            int slot,
            Map<String, EventCounts> byLabel) {
        int inReference = 0;
        int inOther = 0;
        int both = 0;
        for (String label : labels) {
            int r = active(reference, label, slot);
            int o = active(other, label, slot);
            inReference += r;
            inOther += o;
            both += r * o;
            byLabel.merge(label, new EventCounts(r, o, r * o, 0), EventCounts::plus);
        }
        return new EventCounts(inReference, inOther, both, Math.min(inReference, inOther) - both);
    }

    private static int active(Map<String, BitSet> roll, String label, int slot) {
        return roll.getOrDefault(label, NONE).get(slot) ? 1 : 0;
    }

    private static final BitSet NONE = new BitSet();

    private static Map<String, BitSet> roll(List<Part> parts, double slot) {
        Map<String, BitSet> roll = new TreeMap<>();
        for (Part part : parts) {
            Stretch stretch = EventScores.stretch(part);
            int from = (int) Math.max(0, Math.floor(stretch.start() / slot));
            roll.computeIfAbsent(part.label(), key -> new BitSet()).set(from, Math.max(from, last(stretch, slot)));
        }
        return roll;
    }

    /** The slot after the last one that a stretch is active in; a moment is active in its own slot. */
    private static int last(Stretch stretch, double slot) {
        double end = stretch.end() / slot;
        return (int) (stretch.length() == 0 ? Math.floor(end) + 1 : Math.ceil(end));
    }

    private static int length(List<Part> parts, double slot) {
        return parts.stream()
                .mapToInt(part -> last(EventScores.stretch(part), slot))
                .max()
                .orElse(0);
    }
}
