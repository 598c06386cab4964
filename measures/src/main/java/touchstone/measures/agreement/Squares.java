package touchstone.measures.agreement;

import org.apache.commons.statistics.distribution.FDistribution;
import touchstone.measures.Interval;

/**
 * Mean squares of a full table of numbers, and the intraclass correlations and intervals made of them.
 *
 * @param n items
 * @param k raters
 * @param between items (MSR)
 * @param raters between raters (MSC)
 * @param rest what neither explains (MSE)
 * @param within items (MSW)
 */
record Squares(double n, double k, double between, double raters, double rest, double within) {

    /** From the sums of the numbers: all, all squared, squared row sums, and column sums. */
    static Squares of(double n, double sum, double squares, double rows, double[] columns) {
        double k = columns.length;
        double correction = sum * sum / (n * k);
        double columnSquares = 0;
        for (double column : columns) {
            columnSquares += column * column / n;
        }
        double between = rows / k - correction;
        double raters = columnSquares - correction;
        double rest = squares - correction - between - raters;
        return new Squares(
                n,
                k,
                between / (n - 1),
                raters / (k - 1),
                Math.max(0, rest / ((n - 1) * (k - 1))),
                Math.max(0, (rest + raters) / (n * (k - 1))));
    }

    double value(IccForm form) {
        double single = switch (form) {
            case ONE_ONE -> (between - within) / (between + (k - 1) * within);
            case ONE_K -> (between - within) / between;
            case TWO_ONE -> (between - rest) / (between + (k - 1) * rest + k * (raters - rest) / n);
            case TWO_K -> (between - rest) / (between + (raters - rest) / n);
            case THREE_ONE -> (between - rest) / (between + (k - 1) * rest);
            case THREE_K -> (between - rest) / between;
        };
        return single;
    }

    /** Interval of Shrout and Fleiss (1979); for the second model with the degrees of freedom of McGraw and Wong (1996). */
    Interval interval(IccForm form, double level) {
        double tail = (1 - level) / 2;
        double low;
        double high;
        if (form.model() == 2) {
            double rho = value(IccForm.TWO_ONE);
            double ratio = raters / rest;
            double spread = n * (1 + (k - 1) * rho) - k * rho;
            double over = (k - 1) * (n - 1) * Math.pow(k * rho * ratio + spread, 2);
            double under = (n - 1) * k * k * rho * rho * ratio * ratio + spread * spread;
            double freedom = over / under;
            double above = quantile(1 - tail, n - 1, freedom);
            double below = quantile(1 - tail, freedom, n - 1);
            double mix = k * raters + (k * n - k - n) * rest;
            low = n * (between - above * rest) / (above * mix + n * between);
            high = n * (below * between - rest) / (mix + n * below * between);
        } else {
            double error = form.model() == 1 ? within : rest;
            double freedom = form.model() == 1 ? n * (k - 1) : (n - 1) * (k - 1);
            double ratio = between / error;
            double below = ratio / quantile(1 - tail, n - 1, freedom);
            double above = ratio * quantile(1 - tail, freedom, n - 1);
            low = (below - 1) / (below + k - 1);
            high = (above - 1) / (above + k - 1);
        }
        if (form.mean()) {
            low = stepUp(low);
            high = stepUp(high);
        }
        return new Interval(Math.min(low, high), Math.max(low, high), level);
    }

    /** Spearman and Brown: from one rating to the mean of k. */
    private double stepUp(double single) {
        return single * k / (1 + single * (k - 1));
    }

    private static double quantile(double p, double first, double second) {
        return FDistribution.of(first, second).inverseCumulativeProbability(p);
    }
}
