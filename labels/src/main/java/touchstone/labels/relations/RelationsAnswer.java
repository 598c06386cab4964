package touchstone.labels.relations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Answer;
import touchstone.labels.Copies;
import touchstone.labels.Names;

/**
 * The links. An empty list says "nothing to link here".
 *
 * @param relations no id twice
 */
public record RelationsAnswer(List<Relation> relations) implements Answer {
    public RelationsAnswer(@Nullable List<Relation> relations) {
        this.relations = Copies.list(relations);
        Names.distinct(this.relations, Relation::id, "relation-id-twice");
    }

    @Override
    public boolean blank() {
        return relations.isEmpty();
    }
}
