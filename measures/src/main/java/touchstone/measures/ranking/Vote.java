package touchstone.measures.ranking;

/**
 * One vote between two candidates.
 *
 * @param item what both candidates answered (a prompt, a picture); votes on one item may be alike, so intervals can be made
 *     over items
 * @param first the candidate shown first
 * @param second the candidate shown second, not the same
 * @param rater who voted
 */
public record Vote(String item, String first, String second, Outcome outcome, String rater) {
    public Vote {
        if (first.equals(second)) {
            throw new IllegalArgumentException("a vote between " + first + " and itself");
        }
    }
}
