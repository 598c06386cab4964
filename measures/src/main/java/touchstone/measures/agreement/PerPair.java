package touchstone.measures.agreement;

import java.util.List;

/** Agreement of every two people on the items that both answered. */
public final class PerPair {

    private PerPair() {}

    /** Agreement of two people. */
    public record PairAgreement(String first, String second, Agreement agreement) {}

    /** The coefficient for every two people with at least {@code least} common items. */
    public static List<PairAgreement> of(Coefficient coefficient, Ratings ratings, int least) {
        return RaterPairs.of(ratings).stream()
                .filter(pair -> pair.items().length >= least)
                .map(pair -> {
                    String first = ratings.raterNames().get(pair.first());
                    String second = ratings.raterNames().get(pair.second());
                    int[][] rows = new int[pair.items().length][];
                    for (int i = 0; i < rows.length; i++) {
                        rows[i] = new int[] {pair.left()[i], pair.right()[i]};
                    }
                    return new PairAgreement(first, second, coefficient.of(Ratings.ofTable(rows, ratings.scale())));
                })
                .toList();
    }
}
