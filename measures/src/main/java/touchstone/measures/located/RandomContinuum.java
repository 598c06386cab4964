package touchstone.measures.located;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws continua that are like the observed one in numbers, gaps, lengths and categories, but in nothing else: each person gets a
 * normal number of units; each unit follows the last after a normal gap and has a normal length. Gaps may be negative, so
 * overlapping units occur as they do in the data.
 */
final class RandomContinuum {
    private final SplittableRandom random;
    private final int people;
    private final double[] count;
    private final double[] gap;
    private final double[] length;
    private final List<String> labels = new ArrayList<>();

    RandomContinuum(List<List<Part>> observed, long seed) {
        random = new SplittableRandom(seed);
        people = observed.size();
        double origin = observed.stream()
                .flatMap(List::stream)
                .mapToDouble(part -> EventScores.stretch(part).start())
                .min()
                .orElse(0);
        List<Double> counts = new ArrayList<>();
        List<Double> gaps = new ArrayList<>();
        List<Double> lengths = new ArrayList<>();
        for (List<Part> parts : observed) {
            counts.add((double) parts.size());
            double last = origin;
            List<Part> ordered = parts.stream()
                    .sorted(Comparator.comparingDouble(
                            part -> EventScores.stretch(part).start()))
                    .toList();
            for (Part part : ordered) {
                Stretch stretch = EventScores.stretch(part);
                gaps.add(stretch.start() - last);
                lengths.add(stretch.length());
                labels.add(part.label());
                last = stretch.end();
            }
        }
        count = moments(counts);
        gap = moments(gaps);
        length = moments(lengths);
    }

    List<List<Part>> next() {
        List<List<Part>> drawn = new ArrayList<>();
        int units = 0;
        while (units == 0) {
            drawn.clear();
            for (int person = 0; person < people; person++) {
                List<Part> parts = new ArrayList<>();
                int wanted = (int) Math.abs(normal(count));
                double last = 0;
                for (int i = 0; i < wanted; i++) {
                    double start = last + normal(gap);
                    double long1 = Math.abs(normal(length));
                    double size = long1 > 0 ? long1 : length[0];
                    parts.add(new Part(labels.get(random.nextInt(labels.size())), new Stretch(start, start + size)));
                    last = start + size;
                }
                units += wanted;
                drawn.add(parts);
            }
        }
        return drawn;
    }

    private double normal(double[] moments) {
        return moments[0] + moments[1] * random.nextGaussian();
    }

    private static double[] moments(List<Double> values) {
        double mean = values.stream().mapToDouble(v -> v).average().orElse(0);
        double variance = values.stream()
                .mapToDouble(v -> (v - mean) * (v - mean))
                .average()
                .orElse(0);
        return new double[] {mean, Math.sqrt(variance)};
    }
}
