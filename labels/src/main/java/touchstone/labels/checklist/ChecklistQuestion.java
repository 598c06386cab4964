package touchstone.labels.checklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Basics;
import touchstone.labels.Copies;
import touchstone.labels.Malformed;
import touchstone.labels.Names;
import touchstone.labels.Question;

/**
 * Asks about each criterion whether it is met.
 *
 * @param notApplicable whether "not applicable" may be said
 */
public record ChecklistQuestion(@JsonUnwrapped Basics basics, List<Criterion> criteria, Boolean notApplicable)
        implements Question {

    public ChecklistQuestion(
            @JsonUnwrapped Basics basics, @Nullable List<Criterion> criteria, @Nullable Boolean notApplicable) {
        this.basics = basics;
        this.criteria = Copies.list(criteria);
        this.notApplicable = notApplicable != null && notApplicable;
        Malformed.unless(!this.criteria.isEmpty(), "criteria-missing", "a checklist needs at least one criterion");
        Names.distinct(this.criteria, Criterion::id, "criterion-twice");
    }

    /** The criterion of this id. */
    public Optional<Criterion> criterion(String id) {
        return criteria.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
