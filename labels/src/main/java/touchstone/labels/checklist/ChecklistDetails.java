package touchstone.labels.checklist;

import java.util.List;
import touchstone.labels.Details;

/** The criteria about which both say the same and those about which they differ, in the order of the rubric. */
public record ChecklistDetails(List<String> same, List<String> differing) implements Details {
    public ChecklistDetails {
        same = List.copyOf(same);
        differing = List.copyOf(differing);
    }
}
