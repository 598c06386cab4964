package touchstone.measures.ranking;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import touchstone.measures.Waiting;
import touchstone.measures.ranking.RankingOptions.Cluster;

/**
 * How far the estimates may be off: draws of estimate minus truth, and the covariance.
 *
 * @param deviations one row a draw, one column a core parameter
 */
record Spread(double[][] deviations, double[][] covariance) {
    /** A small pull that keeps a resample finite in which somebody happens to win everything. */
    private static final double RESAMPLE_PRIOR = 1e-3;

    static Optional<Spread> sandwich(Climb climb, Strengths top, RankingOptions options) {
        Arrow arrow = new Arrow(climb, top);
        return arrow.bread().map(bread -> {
            double[][] filling = arrow.filling(options.cluster() == Cluster.VOTE);
            return normal(Cholesky.sandwich(bread, filling), options);
        });
    }

    static Spread normal(double[][] covariance, RankingOptions options) {
        SplittableRandom random = new SplittableRandom(options.seed());
        Cholesky factor = Cholesky.ofSemidefinite(covariance);
        double[][] deviations = new double[options.draws()][];
        for (int draw = 0; draw < deviations.length; draw++) {
            double[] normals = new double[covariance.length];
            for (int i = 0; i < normals.length; i++) {
                normals[i] = random.nextGaussian();
            }
            deviations[draw] = factor.correlated(normals);
        }
        return new Spread(deviations, covariance);
    }

    /** Refits on resamples; a resample without a maximum is left out. Each piece comes a Poisson number of times. */
    static Spread bootstrap(Ballots ballots, TieRule rule, Strengths top, RankingOptions options) {
        RandomGenerator random = new SplittableRandom(options.seed());
        double[][] deviations = new double[options.draws()][];
        int made = 0;
        for (int draw = 0; draw < deviations.length; draw++) {
            Waiting.step("Draws", draw + 1L, deviations.length);
            double[] weight = resampled(ballots, options.cluster(), random);
            Climb climb = new Climb(ballots, rule, options, Math.max(options.prior(), RESAMPLE_PRIOR), weight);
            Optional<Strengths> again = climb.top(top);
            if (again.isPresent()) {
                double[] off = again.get().core;
                for (int i = 0; i < off.length; i++) {
                    off[i] -= top.core[i];
                }
                deviations[made++] = off;
            }
        }
        double[][] kept = Arrays.copyOf(deviations, made);
        return new Spread(kept, covariance(kept, top.core.length));
    }

    private static double[] resampled(Ballots ballots, Cluster cluster, RandomGenerator random) {
        double[] weight = new double[ballots.weight.length];
        int[] times = new int[cluster == Cluster.VOTE ? 0 : ballots.clusters];
        for (int piece = 0; piece < times.length; piece++) {
            times[piece] = poisson(1, random);
        }
        for (int row = 0; row < weight.length; row++) {
            weight[row] = cluster == Cluster.VOTE
                    ? poisson(ballots.weight[row], random)
                    : ballots.weight[row] * times[ballots.cluster[row]];
        }
        return weight;
    }

    private static int poisson(double mean, RandomGenerator random) {
        if (mean > 60) {
            return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
        }
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    private static double[][] covariance(double[][] draws, int size) {
        double[] mean = new double[size];
        for (double[] draw : draws) {
            for (int i = 0; i < size; i++) {
                mean[i] += draw[i] / draws.length;
            }
        }
        double[][] covariance = new double[size][size];
        for (double[] draw : draws) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    covariance[i][j] += (draw[i] - mean[i]) * (draw[j] - mean[j]) / Math.max(1, draws.length - 1);
                }
            }
        }
        return covariance;
    }

    /** Standard errors of the differences between the first {@code size} parameters. */
    double[][] differenceErrors(int size) {
        double[][] errors = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double variance = covariance[i][i] + covariance[j][j] - 2 * covariance[i][j];
                errors[i][j] = Math.sqrt(Math.max(0, variance));
            }
        }
        return errors;
    }

    /** The quantile of one parameter's deviation. */
    double quantile(int parameter, double share) {
        double[] values = Arrays.stream(deviations)
                .mapToDouble(draw -> draw[parameter])
                .sorted()
                .toArray();
        double place = share * (values.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(values.length - 1, below + 1);
        return values[below] + (place - below) * (values[above] - values[below]);
    }
}
