package touchstone.labels.choice;

import java.util.List;
import touchstone.labels.Details;

/** The options that both, only the first and only the second chose, in the order of the rubric. */
public record ChoiceDetails(List<String> both, List<String> onlyA, List<String> onlyB) implements Details {
    public ChoiceDetails {
        both = List.copyOf(both);
        onlyA = List.copyOf(onlyA);
        onlyB = List.copyOf(onlyB);
    }
}
