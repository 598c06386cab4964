package touchstone.measures.fusion;

import java.util.List;
import touchstone.measures.located.Part;

/**
 * A part that several people's parts were made into.
 *
 * @param part the fused label and place
 * @param probability that there is such a part, in [0, 1]
 * @param raters who marked it, in the order of their names
 * @param looked how many people looked at the item
 */
public record Fused(Part part, double probability, List<String> raters, int looked) {
    public Fused {
        raters = List.copyOf(raters);
    }
}
