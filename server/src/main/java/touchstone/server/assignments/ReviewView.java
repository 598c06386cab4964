package touchstone.server.assignments;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import touchstone.labels.ContentComparison;

/** What a reviewer sees beside the item: the blind answers as columns without names, and where they differ. */
public record ReviewView(List<Column> columns, ContentComparison comparison) {

    /**
     * One person's answers; all but the name and the wish for a second look is JSON.
     *
     * @param name A, B, …: the order is drawn anew for every item
     */
    public record Column(
            String name,
            @JsonRawValue String answers,
            @JsonRawValue String notes,
            @JsonRawValue String marks,
            boolean bestEffort) {}
}
