package touchstone.labels;

import java.util.List;
import java.util.Map;

/**
 * What several people say about one item, held against each other.
 *
 * @param agree whether no question is left to decide
 * @param differing the questions that are left to decide, in the order of the rubric
 * @param questions every question's comparison, by id
 */
public record ContentComparison(boolean agree, List<String> differing, Map<String, Comparison> questions) {
    public ContentComparison {
        differing = List.copyOf(differing);
        questions = Copies.map(questions);
    }
}
