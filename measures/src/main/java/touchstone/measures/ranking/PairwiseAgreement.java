package touchstone.measures.ranking;

import java.util.List;
import touchstone.measures.Figure;

/**
 * How far two sources of pairwise votes agree, e.g. a model as a judge and people.
 *
 * @param withTies share of pairs of votes (one of each source, on the same item and candidates) that say the same, a tie being
 *     one of three answers
 * @param withoutTies the same over pairs of votes in which both decided
 * @param aboveChance {@code withTies} corrected for chance: both sources keep their share of ties and choose a side by coin
 * @param within agreement, ties included, of different raters inside each source: what can be asked of the other at most
 * @param flips for each source, the share of pairs that one rater saw in both orders and answered differently
 * @param towardsFirst for each source, the share of flips that favour the one shown first both times
 */
public record PairwiseAgreement(
        Figure withTies,
        Figure withoutTies,
        Figure aboveChance,
        List<Figure> within,
        List<Figure> flips,
        List<Figure> towardsFirst) {
    public PairwiseAgreement {
        within = List.copyOf(within);
        flips = List.copyOf(flips);
        towardsFirst = List.copyOf(towardsFirst);
    }
}
