package touchstone.measures.fusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import touchstone.measures.located.Box;
import touchstone.measures.located.Likeness;
import touchstone.measures.located.Part;
import touchstone.measures.located.Place;
import touchstone.measures.located.RunMask;
import touchstone.measures.located.Stretch;

/**
 * One place out of several: upright boxes by the weighted mean of their edges, masks by a weighted vote on every pixel, stretches by
 * the pair of boundaries of most weight (a weighted median where no two agree), everything else by the place most like the others.
 */
final class FusedPlace {
    private FusedPlace() {}

    static Place of(List<Part> parts, double[] weights) {
        List<Place> places = parts.stream().map(Part::place).toList();
        if (places.stream().allMatch(place -> place instanceof Stretch)) {
            return stretch(places.stream().map(place -> (Stretch) place).toList(), weights);
        }
        if (places.stream().allMatch(place -> place instanceof Box box && box.turn() == 0)) {
            return box(places.stream().map(place -> (Box) place).toList(), weights);
        }
        if (places.stream().allMatch(place -> place instanceof RunMask)) {
            return RunMask.majority(
                    places.stream().map(place -> (RunMask) place).toList(), weights);
        }
        return middle(places, weights);
    }

    private static Stretch stretch(List<Stretch> stretches, double[] weights) {
        Map<Stretch, Double> votes = new HashMap<>();
        for (int i = 0; i < weights.length; i++) {
            votes.merge(stretches.get(i), weights[i], Double::sum);
        }
        if (votes.size() == weights.length && weights.length > 2) {
            double start = median(stretches.stream().mapToDouble(Stretch::start).toArray(), weights);
            double end = median(stretches.stream().mapToDouble(Stretch::end).toArray(), weights);
            return new Stretch(start, Math.max(start, end));
        }
        return votes.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<Stretch, Double> vote) -> vote.getValue())
                        .thenComparing(vote -> vote.getKey().length())
                        .thenComparing(vote -> -vote.getKey().start()))
                .orElseThrow()
                .getKey();
    }

    private static Box box(List<Box> boxes, double[] weights) {
        double[] edges = new double[4];
        double total = Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            Box box = boxes.get(i);
            double share = weights[i] / total;
            edges[0] += share * box.x();
            edges[1] += share * box.y();
            edges[2] += share * (box.x() + box.width());
            edges[3] += share * (box.y() + box.height());
        }
        return Box.of(edges[0], edges[1], edges[2] - edges[0], edges[3] - edges[1]);
    }

    private static Place middle(List<Place> places, double[] weights) {
        Place best = places.getFirst();
        double most = -1;
        for (Place place : places) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * Likeness.usual(place, places.get(i));
            }
            if (sum > most) {
                most = sum;
                best = place;
            }
        }
        return best;
    }

    /** The lowest value at which half of the weight is reached. */
    static double median(double[] values, double[] weights) {
        TreeMap<Double, Double> sorted = new TreeMap<>();
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            sorted.merge(values[i], weights[i], Double::sum);
            total += weights[i];
        }
        double sum = 0;
        List<Map.Entry<Double, Double>> entries = new ArrayList<>(sorted.entrySet());
        for (Map.Entry<Double, Double> entry : entries) {
            sum += entry.getValue();
            if (sum >= total / 2 - 1e-12) {
                return entry.getKey();
            }
        }
        return entries.getLast().getKey();
    }
}
