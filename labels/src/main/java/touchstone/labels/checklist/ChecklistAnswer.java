package touchstone.labels.checklist;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Answer;
import touchstone.labels.Copies;

/**
 * What is said about the criteria.
 *
 * @param criteria by criterion id
 */
public record ChecklistAnswer(Map<String, Judgement> criteria) implements Answer {
    public ChecklistAnswer(@Nullable Map<String, Judgement> criteria) {
        this.criteria = Copies.map(criteria);
    }

    @Override
    public boolean blank() {
        return criteria.isEmpty();
    }
}
