package touchstone.measures.located;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import touchstone.measures.Definition;
import touchstone.measures.Figure;

/**
 * Mean average precision by temporal overlap, as ActivityNet computes it: predictions in falling score, each takes the free event of
 * the reference that it overlaps most, if by enough.
 */
public final class OverlapPrecision {
    private OverlapPrecision() {}

    /**
     * A prediction.
     *
     * @param item the recording
     * @param score larger is surer; equal scores keep the order given
     */
    public record Prediction(String item, Part part, double score) {}

    /** Average precision of each label of the reference at one least overlap. */
    public static Map<String, Double> averagePrecision(
            Map<String, List<Part>> reference, List<Prediction> predictions, double least) {
        TreeSet<String> labels = new TreeSet<>();
        reference.values().forEach(parts -> parts.forEach(part -> labels.add(part.label())));
        List<Prediction> ordered = predictions.stream()
                .sorted(Comparator.comparingDouble(Prediction::score).reversed())
                .toList();
        Map<String, Double> values = new TreeMap<>();
        for (String label : labels) {
            values.put(label, averagePrecision(reference, ordered, label, least));
        }
        return values;
    }

    /** The mean over labels and over least overlaps 0.50, 0.55, … 0.95. */
    public static Figure mean(Map<String, List<Part>> reference, List<Prediction> predictions) {
        Definition definition =
                new Definition("temporal-overlap-map", 1, "ActivityNet 2015; mean over 0.50 to 0.95 by 0.05");
        double sum = 0;
        for (int step = 0; step < 10; step++) {
            sum += averagePrecision(reference, predictions, LocatedScores.threshold(step)).values().stream()
                    .mapToDouble(v -> v)
                    .average()
                    .orElse(Double.NaN);
        }
        if (Double.isNaN(sum)) {
            return new Figure.Insufficient(definition, 0, "The reference has no events.");
        }
        return new Figure.Estimate(
                definition,
                sum / 10,
                reference.values().stream().mapToLong(List::size).sum(),
                Optional.empty(),
                String.format(Locale.ROOT, "Mean average precision %.3f over overlap 0.5 to 0.95.", sum / 10));
    }

    private static double averagePrecision(
            Map<String, List<Part>> reference, List<Prediction> ordered, String label, double least) {
        Map<String, List<Stretch>> truths = new TreeMap<>();
        int count = 0;
        for (Map.Entry<String, List<Part>> entry : reference.entrySet()) {
            List<Stretch> own = entry.getValue().stream()
                    .filter(part -> part.label().equals(label))
                    .map(EventScores::stretch)
                    .toList();
            truths.put(entry.getKey(), new ArrayList<>(own));
            count += own.size();
        }
        List<Boolean> hits = new ArrayList<>();
        for (Prediction prediction : ordered) {
            if (prediction.part().label().equals(label)) {
                hits.add(take(
                        truths.getOrDefault(prediction.item(), new ArrayList<>()),
                        EventScores.stretch(prediction.part()),
                        least));
            }
        }
        return interpolated(hits, count);
    }

    private static boolean take(List<Stretch> free, Stretch prediction, double least) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < free.size(); i++) {
            double overlap = free.get(i).overlap(prediction);
            if (overlap >= least && overlap > most) {
                best = i;
                most = overlap;
            }
        }
        if (best >= 0) {
            free.remove(best);
        }
        return best >= 0;
    }

    /** The area under precision over recall, precision being made to fall. */
    private static double interpolated(List<Boolean> hits, int truths) {
        double[] precision = new double[hits.size()];
        int found = 0;
        for (int i = 0; i < precision.length; i++) {
            found += hits.get(i) ? 1 : 0;
            precision[i] = (double) found / (i + 1);
        }
        for (int i = precision.length - 2; i >= 0; i--) {
            precision[i] = Math.max(precision[i], precision[i + 1]);
        }
        double[] steps = new double[precision.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = hits.get(i) ? precision[i] / truths : 0;
        }
        return Arrays.stream(steps).sum();
    }
}
