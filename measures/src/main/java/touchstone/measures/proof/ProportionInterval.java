package touchstone.measures.proof;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import touchstone.measures.Definition;
import touchstone.measures.Interval;

/**
 * Intervals of a share from {@code right} of {@code total} independent answers. They hold for a number of answers that was fixed
 * beforehand; whoever looks while answers come in needs {@link EProcess#sequence}.
 */
public enum ProportionInterval {
    /** Wilson 1927: short and on average right; may fall a little short of its level for some shares. */
    WILSON("wilson-interval", "Wilson 1927, J Am Stat Assoc 22:209") {
        @Override
        double low(double right, double total, double tail) {
            return Math.max(0, wilson(right, total, tail, -1));
        }

        @Override
        double high(double right, double total, double tail) {
            return Math.min(1, wilson(right, total, tail, 1));
        }
    },
    /** Clopper and Pearson 1934: never falls short of its level, whatever the true share; the one to prove with. */
    CLOPPER_PEARSON("clopper-pearson-interval", "Clopper and Pearson 1934, Biometrika 26:404") {
        @Override
        double low(double right, double total, double tail) {
            return right == 0 ? 0 : beta(right, total - right + 1, tail);
        }

        @Override
        double high(double right, double total, double tail) {
            return right == total ? 1 : beta(right + 1, total - right, 1 - tail);
        }
    },
    /** Jeffreys' prior (Brown, Cai and DasGupta 2001): the Bayesian's interval, with ends 0 and 1 where all answers agree. */
    JEFFREYS("jeffreys-interval", "Brown, Cai and DasGupta 2001, Statistical Science 16:101") {
        @Override
        double low(double right, double total, double tail) {
            return right == 0 ? 0 : beta(right + 0.5, total - right + 0.5, tail);
        }

        @Override
        double high(double right, double total, double tail) {
            return right == total ? 1 : beta(right + 0.5, total - right + 0.5, 1 - tail);
        }
    };

    private final Definition definition;

    ProportionInterval(String id, String source) {
        this.definition = new Definition(id, 1, source);
    }

    /** The formula. */
    public Definition definition() {
        return definition;
    }

    abstract double low(double right, double total, double tail);

    abstract double high(double right, double total, double tail);

    /**
     * The two-sided interval.
     *
     * @param level coverage, in (0, 1)
     * @throws IllegalArgumentException when {@code right} is not from 0 to {@code total}, or {@code total} is 0
     */
    public Interval of(long right, long total, double level) {
        check(right, total);
        double tail = (1 - level) / 2;
        return new Interval(low(right, total, tail), high(right, total, tail), level);
    }

    /** The one-sided lower bound: the true share lies above it with probability {@code level}. */
    public double lowerBound(long right, long total, double level) {
        check(right, total);
        return low(right, total, 1 - level);
    }

    static void check(long right, long total) {
        if (total < 1 || right < 0 || right > total) {
            throw new IllegalArgumentException(right + " right of " + total);
        }
    }

    private static double wilson(double right, double total, double tail, int side) {
        double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - tail);
        double p = right / total;
        double root = Math.sqrt(p * (1 - p) / total + z * z / (4 * total * total));
        double edge = side < 0 ? 0 : total;
        return right == edge ? edge / total : (p + z * z / (2 * total) + side * z * root) / (1 + z * z / total);
    }

    private static double beta(double a, double b, double p) {
        return BetaDistribution.of(a, b).inverseCumulativeProbability(p);
    }
}
