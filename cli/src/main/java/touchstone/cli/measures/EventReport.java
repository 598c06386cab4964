package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import touchstone.cli.measures.EventFile.Event;
import touchstone.measures.Figure;
import touchstone.measures.located.AtomAlpha;
import touchstone.measures.located.Atoms;
import touchstone.measures.located.BoundaryErrors;
import touchstone.measures.located.Collar;
import touchstone.measures.located.EasyDiag;
import touchstone.measures.located.EventCounts;
import touchstone.measures.located.EventScores;
import touchstone.measures.located.Gamma;
import touchstone.measures.located.GammaOptions;
import touchstone.measures.located.Likeness;
import touchstone.measures.located.LocatedItem;
import touchstone.measures.located.LocatedScores;
import touchstone.measures.located.OverlapPrecision;
import touchstone.measures.located.Part;
import touchstone.measures.located.Resampling;
import touchstone.measures.located.SegmentScores;
import touchstone.measures.located.Stretch;
import touchstone.measures.located.UnitKappa;

/** Collects what is to be said about two lists of events, as a table and as named values. */
final class EventReport {

    /** Moments get this length where a measure needs one: a frame at 25 frames a second. */
    private static final double MOMENT = 0.04;

    private static final double[] TOLERANCES = {0.1, 0.25, 0.5, 1, 2};

    private final List<LocatedItem> items;
    private final Collar collar;
    private final double slot;
    private final Resampling resampling;
    private final EventScores events;
    private final List<List<Object>> rows = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<String> sentences = new ArrayList<>();

    EventReport(List<LocatedItem> items, Collar collar, double slot, Resampling resampling) {
        this.items = items;
        this.collar = collar;
        this.slot = slot;
        this.resampling = resampling;
        this.events = EventScores.of(items, collar, resampling);
    }

    List<List<Object>> rows() {
        return rows;
    }

    Map<String, Object> values() {
        return values;
    }

    List<String> sentences() {
        return sentences;
    }

    void scores(boolean byLabel) {
        values.put("recordings", items.size());
        values.put("collar", "±" + collar.seconds() + " s");
        counts("event", events.all());
        put("event_f1", events.f1());
        put("event_error_rate", events.errorRate());
        put("event_macro_f1", events.macroF1(), Math.round(events.all().reference()));
        SegmentScores segments = SegmentScores.of(items, slot, resampling);
        put("segment_f1", segments.f1());
        put("segment_error_rate", segments.errorRate());
        put("segment_accuracy", segments.accuracy(), segments.slots());
        LocatedScores overlap = new LocatedScores(Likeness::usual, resampling);
        put("overlap_f1_0.5", overlap.f1(items, 0.5, LocatedScores.Demand.BOTH));
        put("overlap_f1_0.5_any_label", overlap.f1(items, 0.5, LocatedScores.Demand.BOUNDARY));
        put("overlap_mean_f1", overlap.meanF1(items));
        put("overlap_mean", overlap.meanLikeness(items));
        put("overlap_mean_paired", overlap.pairedLikeness(items));
        for (double tolerance : TOLERANCES) {
            Collar both = new Collar(tolerance, collar.shareOfLength());
            EventCounts found =
                    EventScores.of(items, both, new Resampling(1, 0.95, 1)).all();
            put("event_f1_at_" + tolerance, found.f1(), Math.round(found.reference()));
        }
        if (byLabel) {
            new TreeMap<>(events.byLabel()).forEach((label, counts) -> counts("label:" + label, counts));
        }
    }

    private void counts(String name, EventCounts counts) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("reference", counts.reference());
        all.put("hypothesis", counts.other());
        all.put("found", counts.found());
        all.put("substituted", counts.substituted());
        all.put("f1", counts.f1());
        all.put("precision", counts.precision());
        all.put("recall", counts.recall());
        values.put(name, all);
        long n = Math.round(counts.reference());
        rows.add(FigureView.row(name + "_precision", counts.precision(), Math.round(counts.other())));
        rows.add(FigureView.row(name + "_recall", counts.recall(), n));
        if (name.startsWith("label:")) {
            rows.add(FigureView.row(name + "_f1", counts.f1(), n));
        }
    }

    /** Boundary errors of the pairs within the collar. */
    void boundaries() {
        boundary("start", BoundaryErrors.ofStarts(items, events.matched(), TOLERANCES));
        boundary("end", BoundaryErrors.ofEnds(items, events.matched(), TOLERANCES));
    }

    private void boundary(String name, Optional<BoundaryErrors> errors) {
        if (errors.isEmpty()) {
            values.put(name + "_error", Map.of("insufficient", true, "n", 0));
            rows.add(FigureView.row(name + "_error_mean", Double.NaN, 0));
            return;
        }
        BoundaryErrors found = errors.get();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("bias", found.bias());
        all.put("mean", found.mean());
        all.put("median", found.median());
        all.put("p90", found.p90());
        all.put("p95", found.p95());
        all.forEach((kind, value) ->
                rows.add(FigureView.row(name + "_error_" + kind, Double.parseDouble(value.toString()), found.n())));
        Map<String, Object> within = new LinkedHashMap<>();
        new TreeMap<>(found.within()).forEach((tolerance, share) -> within.put("±" + tolerance, share));
        all.put("within", within);
        all.put("n", found.n());
        values.put(name + "_error", all);
        sentences.add(String.format(
                Locale.ROOT,
                "Of %d matched pairs the %s is off by %.3f s in the median, %.3f s at p90; bias %+.3f s.",
                found.n(),
                name,
                found.median(),
                found.p90(),
                found.bias()));
    }

    /** Mean average precision where every judged event has a score. */
    void precision(Map<String, List<Event>> judged) {
        List<OverlapPrecision.Prediction> predictions = new ArrayList<>();
        boolean scored = !judged.isEmpty();
        for (Map.Entry<String, List<Event>> entry : judged.entrySet()) {
            for (Event event : entry.getValue()) {
                scored &= !Double.isNaN(event.score());
                predictions.add(new OverlapPrecision.Prediction(entry.getKey(), event.part(), event.score()));
            }
        }
        if (scored) {
            Map<String, List<Part>> reference = new TreeMap<>();
            items.forEach(item -> reference.put(item.id(), item.reference()));
            put("overlap_map", OverlapPrecision.mean(reference, predictions));
        }
    }

    /** Agreement above chance; over recordings one after the other. */
    void agreement() {
        put("easydiag_kappa", EasyDiag.of(items, EasyDiag.USUAL_OVERLAP).kappa());
        List<String> one = new ArrayList<>();
        List<String> other = new ArrayList<>();
        List<Part> ones = new ArrayList<>();
        List<Part> others = new ArrayList<>();
        double at = 0;
        for (LocatedItem item : items) {
            Stretch whole = whole(item);
            one.addAll(Atoms.of(item.reference(), whole, slot));
            other.addAll(Atoms.of(item.other(), whole, slot));
            move(item.reference(), at - whole.start(), ones);
            move(item.other(), at - whole.start(), others);
            at += whole.length();
        }
        put("time_unit_kappa", UnitKappa.of(one, other, 0));
        put("time_unit_kappa_near", UnitKappa.of(one, other, 1));
        put("time_unit_alpha", AtomAlpha.ALL.of(List.of(one, other)));
        put("time_unit_alpha_marked", AtomAlpha.MARKED.of(List.of(one, other)));
        put("time_unit_alpha_coded", AtomAlpha.CODED.of(List.of(one, other)));
        put("gamma", Gamma.of(List.of(ones, others), GammaOptions.usual()));
    }

    /** From the start of the recording, which is 0 unless something lies before it, to the last end. */
    private static Stretch whole(LocatedItem item) {
        List<Part> all = new ArrayList<>(item.reference());
        all.addAll(item.other());
        double end = all.stream()
                .mapToDouble(part -> part.place().frame().right())
                .max()
                .orElse(0);
        double start = all.stream()
                .mapToDouble(part -> part.place().frame().left())
                .min()
                .orElse(0);
        return new Stretch(Math.min(0, start), Math.max(end, 0));
    }

    private static void move(List<Part> parts, double by, List<Part> into) {
        for (Part part : parts) {
            Stretch place = new Stretch(
                    part.place().frame().left() + by, part.place().frame().right() + by);
            into.add(new Part(part.label(), place.widened(MOMENT)));
        }
    }

    private void put(String name, Figure figure) {
        values.put(name, FigureView.values(figure));
        rows.add(FigureView.row(name, figure));
        if (name.equals("event_f1") || name.equals("segment_f1") || name.equals("gamma")) {
            sentences.add(figure.sentence());
        }
    }

    private void put(String name, double value, long n) {
        values.put(name, Map.of("value", value, "n", n));
        rows.add(FigureView.row(name, value, n));
    }
}
