package touchstone.measures.drift;

/**
 * Watches one person's checked answers for a rise of the share of errors (Bernoulli CUSUM, Reynolds and Stoumbos 1999). The level
 * rises with every error and falls with every right answer, never below 0; reaching the threshold is the alarm. With errors going
 * from 5 % to 15 % and a threshold of 4, a false alarm comes once in about 1,576 answers and a real rise is seen after about 50.
 *
 * @param usual share of errors when all is well, in (0, 1)
 * @param raised share of errors to be noticed, above {@code usual}
 * @param threshold level of the alarm, above 0
 */
public record BernoulliCusum(double usual, double raised, double threshold) {

    public BernoulliCusum {
        if (!(0 < usual && usual < raised && raised < 1 && threshold > 0)) {
            throw new IllegalArgumentException(
                    "errors from " + usual + " to " + raised + " with a threshold of " + threshold);
        }
    }

    /** The chart for a tolerated share of errors: notices three times as many, with a threshold of 4. */
    public static BernoulliCusum tolerating(double errors) {
        return new BernoulliCusum(errors, Math.min((1 + errors) / 2, 3 * errors), 4);
    }

    /** The level after one more checked answer; the first one starts from 0, and so does the one after an alarm was dealt with. */
    public double next(double level, boolean wrong) {
        double step = wrong ? Math.log(raised / usual) : Math.log((1 - raised) / (1 - usual));
        return Math.max(0, level + step);
    }

    /** Whether the level is an alarm. */
    public boolean alarm(double level) {
        return level >= threshold;
    }

    /** The levels after each of a row of answers, as a control chart shows them. */
    public double[] chart(boolean[] wrong) {
        double[] levels = new double[wrong.length];
        double level = 0;
        for (int i = 0; i < wrong.length; i++) {
            level = next(level, wrong[i]);
            levels[i] = level;
        }
        return levels;
    }
}
