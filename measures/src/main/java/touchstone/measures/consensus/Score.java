package touchstone.measures.consensus;

import touchstone.measures.Interval;
import touchstone.measures.crowd.Truth;

/**
 * How a consensus compares with known right answers. Tied classes share the credit, and an item whose right class nobody named counts as
 * wrong; items without answers are counted apart.
 *
 * @param scored items with answers and a right answer
 * @param unanswered right answers of items without answers
 * @param accuracy mean credit, in [0, 1]; 0 when nothing could be scored
 * @param interval Wilson interval of the accuracy, at 95 %
 */
public record Score(int scored, int unanswered, double accuracy, Interval interval) {

    private static final double Z = 1.959963984540054;

    /** Compares a consensus with right answers. */
    public static Score of(Consensus consensus, Truth truth) {
        double credit = 0;
        int scored = 0;
        for (int item = 0; item < consensus.crowd().items(); item++) {
            int right = truth.label(item);
            if (right != Truth.UNKNOWN) {
                scored++;
                if (right >= 0 && consensus.probability(item, right) >= consensus.confidence(item) - Consensus.SAME) {
                    credit += 1.0 / consensus.tied(item);
                }
            }
        }
        return new Score(scored, truth.unanswered(), scored == 0 ? 0 : credit / scored, wilson(credit, scored));
    }

    /** The Wilson interval of a share, at 95 %. */
    static Interval wilson(double hits, int n) {
        if (n == 0) {
            return new Interval(0, 1, 0.95);
        }
        double share = hits / n;
        double middle = share + Z * Z / (2 * n);
        double width = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
        double scale = 1 + Z * Z / n;
        return new Interval(Math.max(0, (middle - width) / scale), Math.min(1, (middle + width) / scale), 0.95);
    }
}
