package touchstone.measures.proof;

/**
 * Wald's sequential probability ratio test (1945) between a good and a bad worker: the quickest decision there is when the truth
 * is one of the two. Between them it decides too, but promises no error rate: for "at least", use {@link EProcess}.
 *
 * @param bad accuracy of the worker to be told apart
 * @param good accuracy of the worker wanted, above {@code bad}
 * @param passBad accepted chance of passing the bad one (α)
 * @param failGood accepted chance of failing the good one (β)
 */
public record Sprt(double bad, double good, double passBad, double failGood) {

    /** What the answers so far say. */
    public enum Decision {
        /** As good as wanted. */
        GOOD,
        /** As bad as feared. */
        BAD,
        /** Go on asking. */
        OPEN
    }

    public Sprt {
        if (!(0 < bad && bad < good && good < 1)) {
            throw new IllegalArgumentException("bad " + bad + " and good " + good + " must rise between 0 and 1");
        }
        if (!(passBad > 0 && passBad < 0.5 && failGood > 0 && failGood < 0.5)) {
            throw new IllegalArgumentException("error rates " + passBad + " and " + failGood);
        }
    }

    /** Log likelihood ratio of good against bad. */
    public double logRatio(long right, long wrong) {
        return right * Math.log(good / bad) + wrong * Math.log((1 - good) / (1 - bad));
    }

    /** The decision; whoever asks after every answer stops at the first one that is not open. */
    public Decision decide(long right, long wrong) {
        double ratio = logRatio(right, wrong);
        if (ratio >= Math.log((1 - failGood) / passBad)) {
            return Decision.GOOD;
        }
        return ratio <= Math.log(failGood / (1 - passBad)) ? Decision.BAD : Decision.OPEN;
    }
}
