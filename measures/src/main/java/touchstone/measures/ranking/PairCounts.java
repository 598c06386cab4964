package touchstone.measures.ranking;

import java.util.Collection;

/** Pairs of votes on one item: how many, how many alike, and the same among decided ones. Adds up over items. */
final class PairCounts {
    double pairs;
    double alike;
    double decided;
    double decidedAlike;
    double firstTies;
    double secondTies;

    /** Counts one vote of each source. */
    void add(Outcome one, Outcome other) {
        pairs++;
        alike += one == other ? 1 : 0;
        firstTies += one == Outcome.TIE ? 1 : 0;
        secondTies += other == Outcome.TIE ? 1 : 0;
        if (!one.undecided() && !other.undecided()) {
            decided++;
            decidedAlike += one == other ? 1 : 0;
        }
    }

    void addCrossed(Collection<Outcome> ones, Collection<Outcome> others) {
        for (Outcome one : ones) {
            for (Outcome other : others) {
                add(one, other);
            }
        }
    }

    void add(PairCounts other) {
        pairs += other.pairs;
        alike += other.alike;
        decided += other.decided;
        decidedAlike += other.decidedAlike;
        firstTies += other.firstTies;
        secondTies += other.secondTies;
    }

    double withTies() {
        return alike / pairs;
    }

    double withoutTies() {
        return decidedAlike / decided;
    }

    double aboveChance() {
        double one = firstTies / pairs;
        double other = secondTies / pairs;
        double chance = one * other + (1 - one) * (1 - other) / 2;
        return (withTies() - chance) / (1 - chance);
    }
}
