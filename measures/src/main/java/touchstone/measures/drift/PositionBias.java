package touchstone.measures.drift;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import touchstone.measures.Definition;
import touchstone.measures.Figure;
import touchstone.measures.Interval;
import touchstone.measures.proof.ProportionInterval;

/**
 * Whether a judge of pairs prefers a place rather than a content. Where both orders of a pair were judged, whoever chooses the same
 * place both times contradicts themselves, and without a bias does so equally often for either place.
 *
 * @param pairs pairs judged in both orders with a choice both times
 * @param steady of those, the same content chosen
 * @param first of the others, the first place chosen both times
 * @param second of the others, the second place chosen both times
 * @param towardsFirst Wilson's interval of the share of {@code first} among the contradictions, 95 %; [0, 1] without any
 * @param chance p-value of no bias (exact two-sided binomial test)
 */
public record PositionBias(long pairs, long steady, long first, long second, Interval towardsFirst, double chance) {

    /** From counts. */
    public static PositionBias of(long steady, long first, long second) {
        long flips = first + second;
        Interval share = flips == 0 ? new Interval(0, 1, 0.95) : ProportionInterval.WILSON.of(first, flips, 0.95);
        double chance = 1;
        if (flips > 0) {
            int fewer = Math.toIntExact(Math.min(first, second));
            chance = Math.min(
                    1, 2 * BinomialDistribution.of(Math.toIntExact(flips), 0.5).cumulativeProbability(fewer));
        }
        return new PositionBias(steady + flips, steady, first, second, share, chance);
    }

    /** The share of contradictions that favour the first place; insufficient without any contradiction. */
    public Figure figure() {
        Definition definition = new Definition("position-bias", 1, "exact binomial test; interval Wilson 1927");
        if (first + second == 0) {
            return new Figure.Insufficient(
                    definition, pairs, "No pair was judged differently in its two orders, so no place was preferred.");
        }
        double share = first / (double) (first + second);
        return new Figure.Estimate(
                definition,
                share,
                first + second,
                Optional.of(towardsFirst),
                String.format(
                        Locale.ROOT,
                        "Of %,d pairs judged in both orders, %,d were judged differently, and %.1f %% of those for the first place (95 %% interval %.1f to %.1f, p = %.2g).",
                        pairs,
                        first + second,
                        100 * share,
                        100 * towardsFirst.low(),
                        100 * towardsFirst.high(),
                        chance));
    }
}
