package touchstone.measures.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import touchstone.measures.Interval;

/** Turns log strengths and their spread into the table that people read. */
final class Standings {
    /** Points per unit of log odds: 400 points are odds of 10 to 1. */
    static final double SCALE = 400 / Math.log(10);

    static final double CENTRE = 1000;

    private Standings() {}

    static List<Standing> of(
            List<String> candidates, double[] strengths, Spread spread, long[] votes, RankingOptions options) {
        int size = candidates.size();
        int[][] ranks =
                RankIntervals.of(strengths, spread.differenceErrors(size), spread.deviations(), options.level());
        List<Standing> table = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int rank = 1;
            for (int j = 0; j < size; j++) {
                rank += strengths[j] > strengths[i] ? 1 : 0;
            }
            Interval interval = interval(strengths[i], i, spread, options);
            table.add(new Standing(
                    candidates.get(i),
                    CENTRE + SCALE * strengths[i],
                    new Interval(CENTRE + SCALE * interval.low(), CENTRE + SCALE * interval.high(), options.level()),
                    rank,
                    ranks[i][0],
                    ranks[i][1],
                    votes[i]));
        }
        table.sort(Comparator.comparingInt(Standing::rank).thenComparing(Standing::candidate));
        return table;
    }

    /** Normal for the sandwich, percentiles for the bootstrap. */
    static Interval interval(double value, int parameter, Spread spread, RankingOptions options) {
        double tail = (1 - options.level()) / 2;
        return switch (options.errors()) {
            case SANDWICH -> {
                double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
                double half = z * Math.sqrt(Math.max(0, spread.covariance()[parameter][parameter]));
                yield new Interval(value - half, value + half, options.level());
            }
            case BOOTSTRAP ->
                new Interval(
                        value + spread.quantile(parameter, tail),
                        value + spread.quantile(parameter, 1 - tail),
                        options.level());
        };
    }
}
