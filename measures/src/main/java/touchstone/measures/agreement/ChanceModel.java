package touchstone.measures.agreement;

/** What two people would agree on by chance, told from the classes as all people together gave them. */
public enum ChanceModel {
    /** Nothing: percent agreement. */
    NONE("percent-agreement", "share of agreeing pairs, Gwet 2014, equation 2.1"),
    /** Every class is equally likely: Bennett's S, Brennan–Prediger, Randolph. */
    UNIFORM("brennan-prediger", "Brennan and Prediger 1981; weighted form Gwet 2014, chapter 3"),
    /** Everybody draws from the classes as they were given on average: Scott's pi, Fleiss' kappa. */
    AVERAGE("fleiss-kappa", "Fleiss 1971; with missing answers and weights Gwet 2014, chapter 3"),
    /** Chance strikes only where an item is hard to tell: Gwet's AC1 and AC2. */
    GWET("gwet-ac", "Gwet 2008, Br J Math Stat Psychol 61:29; weighted Gwet 2014, chapter 3");

    private final String id;
    private final String source;

    ChanceModel(String id, String source) {
        this.id = id;
        this.source = source;
    }

    String id(GwetWeights weights) {
        String suffix = weights == GwetWeights.IDENTITY ? "" : "-" + weights.written() + "-weights";
        return this == GWET ? id + (weights == GwetWeights.IDENTITY ? "1" : "2") + suffix : id + suffix;
    }

    String source() {
        return source;
    }

    /** Chance agreement from the average share of each class. */
    double expected(double[] share, WeightMatrix weights) {
        return switch (this) {
            case NONE -> 0;
            case UNIFORM -> weights.total() / ((double) share.length * share.length);
            case AVERAGE -> weights.between(share, share);
            case GWET -> {
                double sum = 0;
                for (double x : share) {
                    sum += x * (1 - x);
                }
                yield sum * weights.total() / ((double) share.length * (share.length - 1));
            }
        };
    }

    /** How chance agreement hangs on the share of each class, per class; half its slope (Gwet 2014, chapter 5). */
    double[] slope(double[] share, WeightMatrix weights) {
        return switch (this) {
            case NONE -> new double[share.length];
            case UNIFORM -> flat(share.length, expected(share, weights));
            case AVERAGE -> weights.times(share);
            case GWET -> {
                double factor = weights.total() / ((double) share.length * (share.length - 1));
                double[] slope = new double[share.length];
                for (int k = 0; k < slope.length; k++) {
                    slope[k] = factor * (1 - share[k]);
                }
                yield slope;
            }
        };
    }

    private static double[] flat(int size, double value) {
        double[] all = new double[size];
        java.util.Arrays.fill(all, value);
        return all;
    }
}
