package touchstone.measures.drift;

import java.util.Locale;
import java.util.Optional;
import touchstone.measures.Definition;
import touchstone.measures.Figure;
import touchstone.measures.Interval;
import touchstone.measures.agreement.Agreement;
import touchstone.measures.agreement.ChanceCorrected;
import touchstone.measures.agreement.ChanceModel;
import touchstone.measures.agreement.ClassScale;
import touchstone.measures.agreement.Cohen;
import touchstone.measures.agreement.GwetWeights;
import touchstone.measures.agreement.Ratings;
import touchstone.measures.proof.ProportionInterval;

/**
 * Whether one person labels the same item the same way again (test and retest): the two times are treated as two people.
 *
 * @param repeated items labelled twice
 * @param same of those, labelled the same
 * @param share Wilson's interval of the share labelled the same, 95 %
 * @param kappa Cohen's kappa of the first against the second time
 * @param ac1 Gwet's AC1, which rare classes do not pull down
 */
public record SelfConsistency(long repeated, long same, Interval share, Agreement kappa, Agreement ac1) {

    /**
     * Compares the two times.
     *
     * @param first class per item the first time, into {@code scale}
     * @param second class of the same item the second time
     * @throws IllegalArgumentException when nothing was repeated or the lengths differ
     */
    public static SelfConsistency of(int[] first, int[] second, ClassScale scale) {
        if (first.length != second.length || first.length == 0) {
            throw new IllegalArgumentException(first.length + " labels and " + second.length + " repeats");
        }
        int[][] rows = new int[first.length][];
        long same = 0;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new int[] {first[i], second[i]};
            same += first[i] == second[i] ? 1 : 0;
        }
        Ratings ratings = Ratings.ofTable(rows, scale);
        return new SelfConsistency(
                rows.length,
                same,
                ProportionInterval.WILSON.of(same, rows.length, 0.95),
                new Cohen(GwetWeights.IDENTITY).of(ratings),
                new ChanceCorrected(ChanceModel.GWET, GwetWeights.IDENTITY).of(ratings));
    }

    /** The share labelled the same, with its interval. */
    public Figure figure() {
        return new Figure.Estimate(
                new Definition("self-consistency", 1, "test and retest; interval Wilson 1927"),
                same / (double) repeated,
                repeated,
                Optional.of(share),
                String.format(
                        Locale.ROOT,
                        "%,d of %,d repeated items were labelled the same again (%.1f %%, 95 %% interval %.1f to %.1f).",
                        same,
                        repeated,
                        100.0 * same / repeated,
                        100 * share.low(),
                        100 * share.high()));
    }
}
