package touchstone.measures.ranking;

/**
 * One vote's share of the log-likelihood: value, slopes, and bends (negative second derivatives) by lead and tie parameter.
 */
record VoteTerms(double value, double slope, double tieSlope, double bend, double crossBend, double tieBend) {
    VoteTerms plus(VoteTerms other) {
        return new VoteTerms(
                value + other.value,
                slope + other.slope,
                tieSlope + other.tieSlope,
                bend + other.bend,
                crossBend + other.crossBend,
                tieBend + other.tieBend);
    }
}
