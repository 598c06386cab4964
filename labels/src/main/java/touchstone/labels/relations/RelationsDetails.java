package touchstone.labels.relations;

import java.util.List;
import touchstone.labels.Details;

/** The relations that both have, by their ids in both, and the ids of those that only one of both has. */
public record RelationsDetails(List<Both> both, List<String> onlyA, List<String> onlyB) implements Details {
    public RelationsDetails {
        both = List.copyOf(both);
        onlyA = List.copyOf(onlyA);
        onlyB = List.copyOf(onlyB);
    }

    /** The same link in both answers. */
    public record Both(String a, String b) {}
}
