package touchstone.measures.proof;

import org.apache.commons.statistics.distribution.BetaDistribution;
import touchstone.measures.Interval;

/**
 * Evidence that may be looked at after every answer. The e-value for "accuracy is above {@code target}" averages the likelihood
 * ratio p/target over p uniform between target and 1; whatever the true accuracy up to the target, the chance that it ever
 * reaches 1/α is at most α (Ville 1939; Robbins 1970; Howard and Ramdas 2022), so one may stop whenever one likes.
 */
public final class EProcess {

    private EProcess() {}

    /** How far below a target the accuracies lie over which the evidence against it is averaged. */
    private static final double REACH = 0.45;

    /** Natural logarithm of the e-value for "the accuracy is above {@code target}"; averages from the target to 1. */
    public static double logAbove(double right, double wrong, double target) {
        return logAverage(right, wrong, target, target, 1);
    }

    /**
     * Natural logarithm of the e-value for "the accuracy is below {@code target}"; averages from 0.45 below the target, or 0, to
     * the target, since nobody needs to be told early of workers who are worse still.
     */
    public static double logBelow(double right, double wrong, double target) {
        return logAverage(right, wrong, target, Math.max(0, target - REACH), target);
    }

    /**
     * Log of the likelihood ratio against {@code target}, averaged over accuracies from {@code low} to {@code high}: the chance
     * that Beta(right + 1, wrong + 1) lies there, over its density at the target and the width.
     */
    private static double logAverage(double right, double wrong, double target, double low, double high) {
        if (!(target > 0 && target < 1) || right < 0 || wrong < 0) {
            throw new IllegalArgumentException(right + " right, " + wrong + " wrong, target " + target);
        }
        BetaDistribution beta = BetaDistribution.of(right + 1, wrong + 1);
        double inside = beta.probability(low, high);
        double logInside;
        if (inside > 0) {
            logInside = Math.log(inside);
        } else {
            // So far in the tail that the chance is 0 in double precision: there it is the density over its own decay.
            double top = right / (right + wrong);
            double near = top < low ? low : high;
            double decay = Math.abs(right / near - wrong / (1 - near));
            logInside = beta.logDensity(near) - Math.log(decay);
        }
        return logInside - beta.logDensity(target) - Math.log(high - low);
    }

    /**
     * The confidence sequence: two-sided intervals of which, with probability {@code level}, not one fails to hold the true
     * accuracy, however long one goes on (Robbins' mixture over a uniform prior).
     */
    public static Interval sequence(long right, long wrong, double level) {
        BetaDistribution beta = BetaDistribution.of(right + 1.0, wrong + 1.0);
        double least = Math.log(1 - level);
        double top = right + wrong == 0 ? 0.5 : right / (double) (right + wrong);
        double low = beta.logDensity(0) > least ? 0 : crossing(beta, least, 0, top);
        double high = beta.logDensity(1) > least ? 1 : crossing(beta, least, 1, top);
        return new Interval(low, high, level);
    }

    private static double crossing(BetaDistribution beta, double least, double outside, double inside) {
        double out = outside;
        double in = inside;
        while (Math.abs(in - out) > 1e-13) {
            double middle = (in + out) / 2;
            if (beta.logDensity(middle) > least) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return out;
    }

    /** The largest target of which the answers prove, at any time and with error α, that the accuracy is above it; 0 if none. */
    public static double provenTarget(long right, long wrong, double alpha) {
        double proven = 0;
        double open = 1;
        while (open - proven > 1e-12) {
            double middle = (proven + open) / 2;
            if (middle > 0 && middle < 1 && logAbove(right, wrong, middle) >= -Math.log(alpha)) {
                proven = middle;
            } else {
                open = middle;
            }
        }
        return proven;
    }
}
