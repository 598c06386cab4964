package touchstone.labels.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.labels.Comparison;
import touchstone.labels.facet.Comparing;

/** Jaccard distance of the links, between regions that were paired before. */
final class RelationsCompare implements Comparing<RelationsQuestion, RelationsAnswer> {
    @Override
    public Comparison compare(
            RelationsQuestion question, RelationsAnswer a, RelationsAnswer b, Map<String, String> names) {
        Map<Link, Relation> left = Link.all(a, names);
        Map<Link, Relation> right = Link.all(b, Map.of());
        List<RelationsDetails.Both> both = new ArrayList<>();
        List<String> onlyA = new ArrayList<>();
        left.forEach((link, relation) -> {
            Relation other = right.get(link);
            if (other == null) {
                onlyA.add(relation.id());
            } else {
                both.add(new RelationsDetails.Both(relation.id(), other.id()));
            }
        });
        List<String> onlyB = right.entrySet().stream()
                .filter(entry -> !left.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().id())
                .toList();
        int all = both.size() + onlyA.size() + onlyB.size();
        double distance = all == 0 ? 0 : 1 - (double) both.size() / all;
        return Comparison.of(both.size() == all, distance, new RelationsDetails(both, onlyA, onlyB));
    }

    @Override
    public Optional<RelationsAnswer> nothing() {
        return Optional.of(new RelationsAnswer(List.of()));
    }
}
