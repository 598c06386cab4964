package touchstone.measures.located;

import java.util.function.ToDoubleBiFunction;

/**
 * How gamma weighs differences and how closely chance is estimated.
 *
 * @param position weight of differences in position (alpha of the paper)
 * @param category weight of differences in category (beta of the paper)
 * @param alone cost of a unit that nobody else has, above 0
 * @param categories distance of two labels, from 0 to 1
 * @param precision relative precision of the expected disorder, e.g. 0.02
 * @param leastSamples random continua drawn at least
 * @param seed fixes all chance
 */
public record GammaOptions(
        double position,
        double category,
        double alone,
        ToDoubleBiFunction<String, String> categories,
        double precision,
        int leastSamples,
        long seed) {
    public GammaOptions {
        if (!(position >= 0) || !(category >= 0) || !(alone > 0) || !(precision > 0) || leastSamples < 2) {
            throw new IllegalArgumentException("gamma weights " + position + ", " + category + ", " + alone);
        }
    }

    /** Position and category alike, different labels at full distance, 2 % precision from at least 30 samples. */
    public static GammaOptions usual() {
        return weights(1, 1, 1);
    }

    /** Other weights. */
    public static GammaOptions weights(double position, double category, double alone) {
        return new GammaOptions(position, category, alone, (a, b) -> a.equals(b) ? 0 : 1, 0.02, 30, 1);
    }

    /** The dissimilarity of two units of positive length. */
    double between(Part one, Part other) {
        Stretch a = EventScores.stretch(one);
        Stretch b = EventScores.stretch(other);
        double share = (Math.abs(a.start() - b.start()) + Math.abs(a.end() - b.end())) / (a.length() + b.length());
        return alone * (position * share * share + category * categories.applyAsDouble(one.label(), other.label()));
    }
}
