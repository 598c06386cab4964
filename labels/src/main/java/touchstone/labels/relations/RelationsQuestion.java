package touchstone.labels.relations;

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
 * Asks to link the regions of another question.
 *
 * @param of the question whose regions are linked
 */
public record RelationsQuestion(@JsonUnwrapped Basics basics, String of, List<RelationType> types) implements Question {

    public RelationsQuestion(@JsonUnwrapped Basics basics, String of, @Nullable List<RelationType> types) {
        this.basics = basics;
        this.of = of;
        this.types = Copies.list(types);
        Malformed.unless(!this.types.isEmpty(), "types-missing", "relations need at least one type");
        Names.distinct(this.types, RelationType::id, "type-twice");
    }

    /** The type of this id. */
    public Optional<RelationType> type(String id) {
        return types.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
