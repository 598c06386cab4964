package touchstone.measures.agreement;

/**
 * How much two different classes still agree, from 1 (the same) to 0 (as far apart as can be): the eight sets of weights of
 * Gwet, Handbook of Inter-Rater Reliability, 4th edition (2014), chapter 3. {@link #ORDINAL} counts the pairs of classes
 * between two classes; it is not Krippendorff's ordinal metric ({@link Metric.Level#ORDINAL}), which counts answers.
 */
public enum GwetWeights {
    /** 1 for the same class, else 0. */
    IDENTITY {
        @Override
        double distance(int k, int l, double[] x) {
            return k == l ? 0 : 1;
        }
    },
    /** Falls with the difference of the class numbers. */
    LINEAR {
        @Override
        double distance(int k, int l, double[] x) {
            return Math.abs(x[k] - x[l]);
        }
    },
    /** Falls with the squared difference of the class numbers. */
    QUADRATIC {
        @Override
        double distance(int k, int l, double[] x) {
            return (x[k] - x[l]) * (x[k] - x[l]);
        }
    },
    /** Falls with the number of pairs of classes from one class to the other; only the order of the classes counts. */
    ORDINAL {
        @Override
        double distance(int k, int l, double[] x) {
            double steps = Math.abs(k - l);
            return steps * (steps + 1) / 2;
        }
    },
    /** Falls with the square root of the difference. */
    RADICAL {
        @Override
        double distance(int k, int l, double[] x) {
            return Math.sqrt(Math.abs(x[k] - x[l]));
        }
    },
    /** Falls with the squared difference relative to the sum; for numbers with a true zero. */
    RATIO {
        @Override
        double distance(int k, int l, double[] x) {
            double ratio = x[k] + x[l] == 0 ? 0 : (x[k] - x[l]) / (x[k] + x[l]);
            return ratio * ratio;
        }
    },
    /** For classes on a circle, such as hours or compass points. */
    CIRCULAR {
        @Override
        double distance(int k, int l, double[] x) {
            double sine = Math.sin(Math.PI * (x[k] - x[l]) / (x[x.length - 1] - x[0] + 1));
            return sine * sine;
        }
    },
    /** Differences near the ends of the scale count more than those in its middle. */
    BIPOLAR {
        @Override
        double distance(int k, int l, double[] x) {
            double sum = x[k] + x[l];
            return k == l ? 0 : (x[k] - x[l]) * (x[k] - x[l]) / ((sum - 2 * x[0]) * (2 * x[x.length - 1] - sum));
        }
    };

    /** The distance before it is brought to a largest value of 1. */
    abstract double distance(int k, int l, double[] x);

    /** Lower case name, as people write it. */
    public String written() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
