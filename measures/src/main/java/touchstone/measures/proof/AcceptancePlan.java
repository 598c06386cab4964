package touchstone.measures.proof;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * A plan for accepting a batch: check {@code sample} answers, accept with at most {@code accept} wrong ones (single sampling by
 * attributes; Schilling and Neubauer, Acceptance Sampling in Quality Control).
 *
 * @param sample answers to check
 * @param accept wrong answers up to which the batch is accepted
 */
public record AcceptancePlan(int sample, int accept) {

    private static final int MOST = 5_000_000;

    /**
     * The smallest plan that accepts a good batch and refuses a bad one.
     *
     * @param goodErrors share of errors of a batch that should pass (AQL)
     * @param badErrors share of errors of a batch that should fail (LTPD), above {@code goodErrors}
     * @param producerRisk accepted chance of refusing the good batch
     * @param consumerRisk accepted chance of accepting the bad batch
     */
    public static AcceptancePlan of(double goodErrors, double badErrors, double producerRisk, double consumerRisk) {
        if (!(0 <= goodErrors && goodErrors < badErrors && badErrors < 1)) {
            throw new IllegalArgumentException("errors " + goodErrors + " and " + badErrors + " must rise from 0 to 1");
        }
        if (!(producerRisk > 0 && producerRisk < 1 && consumerRisk > 0 && consumerRisk < 1)) {
            throw new IllegalArgumentException("risks " + producerRisk + " and " + consumerRisk);
        }
        int sample = 1;
        for (int accept = 0; ; accept++) {
            int allowed = accept;
            sample = (int) SampleSize.smallest(
                    Math.max(sample, accept + 1),
                    n -> n > MOST || new AcceptancePlan((int) n, allowed).accepts(badErrors) <= consumerRisk);
            if (sample > MOST) {
                throw new IllegalArgumentException("the two shares of errors are too near to tell apart by sampling");
            }
            AcceptancePlan plan = new AcceptancePlan(sample, accept);
            if (plan.accepts(goodErrors) >= 1 - producerRisk) {
                return plan;
            }
        }
    }

    /**
     * The smallest plan for a batch of known size, by exact counting without replacement. Shares of errors become whole numbers of answers:
     * the good batch has at most, the bad batch at least its share of wrong ones.
     *
     * @param size answers in the batch
     */
    public static AcceptancePlan ofBatch(
            int size, double goodErrors, double badErrors, double producerRisk, double consumerRisk) {
        int good = (int) Math.floor(size * goodErrors + 1e-9);
        int bad = (int) Math.ceil(size * badErrors - 1e-9);
        if (!(0 <= goodErrors && goodErrors < badErrors && badErrors <= 1) || bad <= good) {
            throw new IllegalArgumentException("in a batch of " + size + ", errors of " + goodErrors + " and "
                    + badErrors + " are the same number of wrong answers, or do not rise from 0 to 1");
        }
        if (!(producerRisk > 0 && producerRisk < 1 && consumerRisk > 0 && consumerRisk < 1)) {
            throw new IllegalArgumentException("risks " + producerRisk + " and " + consumerRisk);
        }
        int sample = 1;
        for (int accept = 0; ; accept++) {
            int allowed = accept;
            sample = (int) SampleSize.smallest(
                    Math.max(sample, accept + 1),
                    n -> n >= size || new AcceptancePlan((int) n, allowed).accepts(size, bad) <= consumerRisk);
            AcceptancePlan plan = new AcceptancePlan(Math.min(sample, size), accept);
            if (plan.accepts(size, good) >= 1 - producerRisk) {
                return plan;
            }
        }
    }

    /** Chance that a large batch with this share of errors is accepted: the operating characteristic. */
    public double accepts(double errors) {
        return errors <= 0
                ? 1
                : BinomialDistribution.of(sample, Math.min(1, errors)).cumulativeProbability(accept);
    }

    /** Chance that a batch of {@code size} answers with {@code wrong} wrong ones is accepted. */
    public double accepts(int size, int wrong) {
        return HypergeometricDistribution.of(size, wrong, Math.min(sample, size))
                .cumulativeProbability(accept);
    }

    /** The share of errors that leaves when refused batches are checked whole and mended. */
    public double leaves(double errors) {
        return errors * accepts(errors);
    }
}
