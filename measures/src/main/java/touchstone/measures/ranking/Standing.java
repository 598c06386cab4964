package touchstone.measures.ranking;

import touchstone.measures.Interval;

/**
 * Where one candidate stands.
 *
 * @param candidate its name
 * @param rating 1000 plus 400/ln 10 times the log strength, log strengths having mean 0: 400 points are odds of 10 to 1
 * @param interval of the rating
 * @param rank 1 is best; equal ratings share the better rank
 * @param bestRank no fewer candidates are certainly better
 * @param worstRank no more candidates can be better
 * @param votes how many votes it took part in
 */
public record Standing(
        String candidate, double rating, Interval interval, int rank, int bestRank, int worstRank, long votes) {}
