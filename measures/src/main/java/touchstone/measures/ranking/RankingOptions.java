package touchstone.measures.ranking;

/**
 * How votes become a ranking.
 *
 * @param ties what a tie says
 * @param bothBadIsTie whether "both bad" counts as a tie (the custom of chat arenas) or is left out
 * @param position whether to estimate, and take out, the advantage of being shown first
 * @param raters which habits of each rater to take out
 * @param prior weight of the pull towards equal strengths (a normal prior of variance 1/prior on each log strength); 0 is
 *     maximum likelihood and needs every candidate to have won and lost within one connected group
 * @param errors where intervals come from
 * @param cluster what is drawn as one piece when errors are computed
 * @param draws how many bootstrap samples, and how many random normals for the rank intervals
 * @param level coverage of intervals, in (0, 1)
 * @param seed fixes all chance
 */
public record RankingOptions(
        TieRule ties,
        boolean bothBadIsTie,
        boolean position,
        Raters raters,
        double prior,
        Errors errors,
        Cluster cluster,
        int draws,
        double level,
        long seed) {
    /** Which habits of raters the model knows. */
    public enum Raters {
        /** All raters are alike. */
        ALIKE,
        /** Each leans by an own amount to the side shown first. */
        LEANING,
        /** Each leans, and each tells candidates apart more or less sharply. */
        LEANING_AND_SHARPNESS
    }

    /** Where intervals come from. */
    public enum Errors {
        /** The sandwich of Huber and White: right also where the model is only nearly so. */
        SANDWICH,
        /** Percentiles of refits on resampled votes. */
        BOOTSTRAP
    }

    /** What is independent of each other. */
    public enum Cluster {
        VOTE,
        ITEM,
        RATER
    }

    public RankingOptions {
        if (!(prior >= 0) || draws < 1 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("prior " + prior + ", draws " + draws + ", level " + level);
        }
    }

    /** Ties as a third outcome, both bad as a tie, position taken out, sandwich over votes, 95 %. */
    public static RankingOptions usual() {
        return new RankingOptions(
                TieRule.DAVIDSON, true, true, Raters.ALIKE, 0, Errors.SANDWICH, Cluster.VOTE, 1000, 0.95, 1);
    }

    /** The rating of public chat arenas: ties are half wins, no position. */
    public static RankingOptions arena() {
        return usual().withTies(TieRule.HALVES).withPosition(false);
    }

    public RankingOptions withTies(TieRule rule) {
        return new RankingOptions(rule, bothBadIsTie, position, raters, prior, errors, cluster, draws, level, seed);
    }

    public RankingOptions withPosition(boolean estimated) {
        return new RankingOptions(ties, bothBadIsTie, estimated, raters, prior, errors, cluster, draws, level, seed);
    }

    public RankingOptions withRaters(Raters habits) {
        return new RankingOptions(ties, bothBadIsTie, position, habits, prior, errors, cluster, draws, level, seed);
    }

    public RankingOptions withPrior(double weight) {
        return new RankingOptions(ties, bothBadIsTie, position, raters, weight, errors, cluster, draws, level, seed);
    }

    public RankingOptions withErrors(Errors kind, Cluster piece, int samples) {
        return new RankingOptions(ties, bothBadIsTie, position, raters, prior, kind, piece, samples, level, seed);
    }

    public RankingOptions withBothBadAsTie(boolean tie) {
        return new RankingOptions(ties, tie, position, raters, prior, errors, cluster, draws, level, seed);
    }

    public RankingOptions withSeed(long start) {
        return new RankingOptions(ties, bothBadIsTie, position, raters, prior, errors, cluster, draws, level, start);
    }
}
