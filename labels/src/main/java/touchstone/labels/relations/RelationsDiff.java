package touchstone.labels.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import touchstone.labels.Edit;
import touchstone.labels.facet.Differing;

/** Links kept, removed and added. */
final class RelationsDiff implements Differing<RelationsQuestion, RelationsAnswer> {
    @Override
    public List<Edit> diff(
            RelationsQuestion question, RelationsAnswer predicted, RelationsAnswer answer, Source source) {
        Map<Link, Relation> from = Link.all(predicted, source.names());
        Map<Link, Relation> to = Link.all(answer, Map.of());
        List<Edit> edits = new ArrayList<>();
        from.forEach((link, relation) -> {
            Relation other = to.get(link);
            edits.add(other == null ? new Edit.Removed(relation.id(), relation.type()) : new Edit.Kept(other.id()));
        });
        to.forEach((link, relation) -> {
            if (!from.containsKey(link)) {
                edits.add(new Edit.Added(relation.id(), relation.type()));
            }
        });
        return edits;
    }
}
