package touchstone.measures.drift;

import org.apache.commons.statistics.distribution.BinomialDistribution;
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
}
