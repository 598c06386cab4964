package touchstone.measures.ranking;

import java.util.List;
import java.util.Map;
import touchstone.measures.Definition;
import touchstone.measures.Figure;

/** The result of a ranking: a table, or the statement why there is none (promise P7). */
public sealed interface Ranked {
    /** The formula behind the ratings. */
    Definition definition();

    /** How many votes (or ordered lists) were used. */
    long n();

    /** What it says, in one sentence. */
    String sentence();

    /**
     * A table.
     *
     * @param standings best first, equal ones by name
     * @param position log odds by which being shown first raises the chance to win; Insufficient where not estimated
     * @param ties the tie rule's parameter; Insufficient where the rule has none
     * @param leaning for each rater the own lean to the first shown, beyond {@code position}; empty where raters are alike
     * @param sharpness for each rater how sharply it tells candidates apart, 1 is usual; empty where not estimated
     * @param logLikelihood at the estimate, priors left out
     */
    record Table(
            Definition definition,
            long n,
            List<Standing> standings,
            Figure position,
            Figure ties,
            Map<String, Double> leaning,
            Map<String, Double> sharpness,
            double logLikelihood,
            String sentence)
            implements Ranked {
        public Table {
            standings = List.copyOf(standings);
            leaning = Map.copyOf(leaning);
            sharpness = Map.copyOf(sharpness);
        }
    }

    /** No finite ratings follow from the votes; the sentence says why, and what would help. */
    record Open(Definition definition, long n, String sentence) implements Ranked {}
}
