package touchstone.measures.proof;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import touchstone.measures.Definition;
import touchstone.measures.Figure;
import touchstone.measures.Interval;

/**
 * What checked answers prove about "the accuracy is above {@code target}".
 *
 * @param right checked answers that are right
 * @param total checked answers
 * @param target accuracy to be proven, in (0, 1)
 * @param alpha accepted chance of a wrong proof, e.g. 0.05
 */
public record Certificate(long right, long total, double target, double alpha) {

    /** What is proven. */
    public enum Verdict {
        /** The accuracy is above the target. */
        PROVEN,
        /** The accuracy is below the target. */
        REFUTED,
        /** Neither is proven yet. */
        OPEN
    }

    public Certificate {
        ProportionInterval.check(right, total);
        if (!(target > 0 && target < 1)) {
            throw new IllegalArgumentException("a target of " + target + " is not between 0 and 1");
        }
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("an error of " + alpha + " is not between 0 and 1");
        }
    }

    /** Checked answers that are wrong. */
    public long wrong() {
        return total - right;
    }

    /** Share of right answers. */
    public double accuracy() {
        return right / (double) total;
    }

    /** Natural logarithm of the e-value for the target. */
    public double logEvidence() {
        return EProcess.logAbove(right, wrong(), target);
    }

    /** What is proven where the number of checks was fixed beforehand, by the exact one-sided bounds (Clopper and Pearson 1934). */
    public Verdict verdictIfFixed() {
        if (ProportionInterval.CLOPPER_PEARSON.lowerBound(right, total, 1 - alpha) >= target) {
            return Verdict.PROVEN;
        }
        return ProportionInterval.CLOPPER_PEARSON.lowerBound(wrong(), total, 1 - alpha) > 1 - target
                ? Verdict.REFUTED
                : Verdict.OPEN;
    }

    /** What is proven, however often one looked. */
    public Verdict verdict() {
        double needed = -Math.log(alpha);
        if (logEvidence() >= needed) {
            return Verdict.PROVEN;
        }
        return EProcess.logBelow(right, wrong(), target) >= needed ? Verdict.REFUTED : Verdict.OPEN;
    }

    /** The interval that holds however often one looked. */
    public Interval anytime() {
        return EProcess.sequence(right, wrong(), 1 - alpha);
    }

    /** How many further answers prove the target if every one of them is right. */
    public long moreIfAllRight() {
        if (verdict() == Verdict.PROVEN) {
            return 0;
        }
        return SampleSize.smallest(
                1, more -> EProcess.logAbove(right + (double) more, wrong(), target) >= -Math.log(alpha));
    }

    /** How many further answers prove the target at the accuracy seen so far; empty when that is not above the target. */
    public OptionalLong moreAtThisRate() {
        if (verdict() == Verdict.PROVEN) {
            return OptionalLong.of(0);
        }
        if (accuracy() <= target) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(SampleSize.smallest(
                    1,
                    more -> EProcess.logAbove(right + more * accuracy(), wrong() + more * (1 - accuracy()), target)
                            >= -Math.log(alpha)));
        } catch (IllegalArgumentException tooMany) {
            return OptionalLong.empty();
        }
    }

    /** The verdict of {@link #verdictIfFixed} in words. */
    public String sentenceIfFixed() {
        String seen = String.format(
                Locale.ROOT,
                "%,d of %,d checked answers are right; their number fixed beforehand, with %s %% confidence the accuracy is",
                right,
                total,
                percent(1 - alpha));
        double low = ProportionInterval.CLOPPER_PEARSON.lowerBound(right, total, 1 - alpha);
        double high = 1 - ProportionInterval.CLOPPER_PEARSON.lowerBound(wrong(), total, 1 - alpha);
        String goal = percent(target) + " %";
        return switch (verdictIfFixed()) {
            case PROVEN ->
                String.format(Locale.ROOT, "%s at least %.2f %%: at least %s is proven.", seen, 100 * low, goal);
            case REFUTED -> String.format(Locale.ROOT, "%s at most %.2f %%: it is below %s.", seen, 100 * high, goal);
            case OPEN ->
                String.format(
                        Locale.ROOT,
                        "%s at least %.2f %%: at least %s is not proven; with as many errors it takes a plan of %,d checks.",
                        seen,
                        100 * low,
                        goal,
                        planWithTheseErrors());
        };
    }

    /** How many checks must be planned so that as many errors as were seen still prove the target. */
    public long planWithTheseErrors() {
        return SampleSize.toProve(target, wrong(), ProportionInterval.CLOPPER_PEARSON, 1 - alpha);
    }

    /** The verdict in words that hold before a statistician. */
    public String sentence() {
        Interval interval = anytime();
        String seen = String.format(
                Locale.ROOT, "%,d of %,d checked answers are right (%.2f %%)", right, total, 100 * accuracy());
        String range = String.format(
                Locale.ROOT,
                "; with %s %% confidence, however often one looked, the accuracy lies between %.2f %% and %.2f %%",
                percent(1 - alpha),
                100 * interval.low(),
                100 * interval.high());
        String evidence = String.format(
                Locale.ROOT, " (e-value %s, %s needed)", number(Math.exp(logEvidence())), number(1 / alpha));
        String goal = percent(target) + " %";
        return switch (verdict()) {
            case PROVEN -> seen + ": that the accuracy is above " + goal + " is proven" + evidence + range + ".";
            case REFUTED -> seen + ": the accuracy is below " + goal + range + ".";
            case OPEN ->
                seen + ": that the accuracy is above " + goal + " is not proven" + evidence + range + "; " + more()
                        + ".";
        };
    }

    private String more() {
        String best =
                String.format(Locale.ROOT, "%,d further answers without an error would prove it", moreIfAllRight());
        OptionalLong rate = moreAtThisRate();
        return best
                + (rate.isPresent()
                        ? String.format(Locale.ROOT, ", about %,d at the accuracy seen so far", rate.getAsLong())
                        : ", and at the accuracy seen so far no number will");
    }

    private static String percent(double share) {
        String text = String.format(Locale.ROOT, "%.4f", 100 * share);
        return text.replaceAll("\\.?0+$", "");
    }

    private static String number(double value) {
        return value >= 1e6 || (value < 1e-3 && value > 0)
                ? String.format(Locale.ROOT, "%.2e", value)
                : String.format(Locale.ROOT, "%.3g", value)
                        .replaceAll("(\\.\\d*?)0+$", "$1")
                        .replaceAll("\\.$", "");
    }

    /** The accuracy with the interval that holds at any time and the verdict in words. */
    public Figure figure() {
        return new Figure.Estimate(
                new Definition("accuracy-certificate", 1, "Ville 1939; Robbins 1970; Howard and Ramdas 2022"),
                accuracy(),
                total,
                Optional.of(anytime()),
                sentence());
    }
}
