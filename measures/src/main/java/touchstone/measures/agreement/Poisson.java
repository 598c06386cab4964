package touchstone.measures.agreement;

import java.util.SplittableRandom;

/** Poisson numbers: a table for small means, Hörmann's transformed rejection (PTRS, 1993) for large ones. */
final class Poisson {

    private static final int SMALL = 10;
    private static final int STEPS = 40;
    private static final double[][] TABLES = tables();

    private Poisson() {}

    /** Per unit a Poisson number with the given mean. */
    static int[] draw(int[] means, SplittableRandom random) {
        int[] drawn = new int[means.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = means[i] < SMALL ? small(TABLES[means[i]], random) : large(means[i], random);
        }
        return drawn;
    }

    private static double[][] tables() {
        double[][] tables = new double[SMALL][STEPS];
        for (int mean = 0; mean < SMALL; mean++) {
            double chance = Math.exp(-mean);
            double sum = chance;
            for (int k = 0; k < STEPS; k++) {
                tables[mean][k] = sum;
                chance *= (double) mean / (k + 1);
                sum += chance;
            }
        }
        return tables;
    }

    private static int small(double[] table, SplittableRandom random) {
        double at = random.nextDouble();
        int k = 0;
        while (k < STEPS - 1 && at >= table[k]) {
            k++;
        }
        return k;
    }

    private static int large(double mean, SplittableRandom random) {
        double b = 0.931 + 2.53 * Math.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double inverse = 1.1239 + 1.1328 / (b - 3.4);
        double quick = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = random.nextDouble() - 0.5;
            double v = random.nextDouble();
            double us = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / us + b) * u + mean + 0.43);
            if (us >= 0.07 && v <= quick) {
                return (int) k;
            }
            if (k < 0 || (us < 0.013 && v > us)) {
                continue;
            }
            double bound = k * Math.log(mean) - mean - logFactorial(k);
            if (Math.log(v) + Math.log(inverse) - Math.log(a / (us * us) + b) <= bound) {
                return (int) k;
            }
        }
    }

    /** Stirling's series; exact to 1e-10 from 10 on, below by multiplication. */
    private static double logFactorial(double k) {
        if (k < SMALL) {
            double product = 1;
            for (int i = 2; i <= k; i++) {
                product *= i;
            }
            return Math.log(product);
        }
        double square = k * k;
        return (k + 0.5) * Math.log(k)
                - k
                + 0.5 * Math.log(2 * Math.PI)
                + (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / k;
    }
}
