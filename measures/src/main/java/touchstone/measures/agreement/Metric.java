package touchstone.measures.agreement;

/** How far apart two answers are in Krippendorff's alpha. */
public sealed interface Metric {

    /** Short name in lower case. */
    String written();

    /** Krippendorff's metrics by level of measurement (Krippendorff 2011, Computing Krippendorff's alpha-reliability). */
    enum Level implements Metric {
        /** 0 for the same class, else 1. */
        NOMINAL,
        /**
         * Squared number of answers between two classes, half of both ends counted. It hangs on how often the classes are
         * given; it is not {@link GwetWeights#ORDINAL}.
         */
        ORDINAL,
        /** Squared difference. */
        INTERVAL,
        /** Squared difference relative to the sum; for numbers from 0. */
        RATIO;

        @Override
        public String written() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Any other distance.
     *
     * @param written short name in lower case with hyphens
     * @param distance between two classes by index: symmetric, 0 for the same class, never negative
     */
    record Other(String written, ClassDistance distance) implements Metric {}

    /** A distance between two classes. */
    @FunctionalInterface
    interface ClassDistance {
        /** Distance between the classes of these numbers. */
        double between(int first, int second);
    }
}
