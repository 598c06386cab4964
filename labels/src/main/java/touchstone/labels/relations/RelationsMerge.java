package touchstone.labels.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import touchstone.labels.Merged;
import touchstone.labels.facet.Merging;

/** The links that at least half of the answers contain, between merged regions. */
final class RelationsMerge implements Merging<RelationsQuestion, RelationsAnswer> {
    private static final Comparator<Link> ORDER =
            Comparator.comparing(Link::from).thenComparing(Link::to).thenComparing(Link::type);

    @Override
    public Merged merge(RelationsQuestion question, List<RelationsAnswer> answers, List<Map<String, String>> names) {
        Map<Link, Integer> votes = new TreeMap<>(ORDER);
        for (int i = 0; i < answers.size(); i++) {
            Map<String, String> called = names.isEmpty() ? Map.of() : names.get(i);
            Link.all(answers.get(i), called).keySet().stream()
                    .filter(link ->
                            names.isEmpty() || (called.containsValue(link.from()) && called.containsValue(link.to())))
                    .filter(link -> !link.from().equals(link.to()))
                    .forEach(link -> votes.merge(link, 1, Integer::sum));
        }
        List<Relation> merged = new ArrayList<>();
        double support = 0;
        for (Map.Entry<Link, Integer> vote : votes.entrySet()) {
            if (2 * vote.getValue() >= answers.size()) {
                Link link = vote.getKey();
                merged.add(new Relation("m" + (merged.size() + 1), link.from(), link.to(), link.type()));
                support += vote.getValue();
            }
        }
        double share = merged.isEmpty()
                ? answers.stream().filter(RelationsAnswer::blank).count()
                : support / merged.size();
        return Merged.of(new RelationsAnswer(merged), share / answers.size());
    }
}
