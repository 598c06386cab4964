package touchstone.labels.relations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchstone.labels.Finding;
import touchstone.labels.FindingCode;
import touchstone.labels.ItemView;
import touchstone.labels.facet.Checking;
import touchstone.labels.spans.Span;
import touchstone.labels.spans.SpansAnswer;

/** Between regions that exist, of a type of the question, with labels that the type allows, none twice. */
final class RelationsCheck implements Checking<RelationsQuestion, RelationsAnswer> {
    @Override
    public List<Finding> check(RelationsQuestion question, RelationsAnswer answer, ItemView item, Others others) {
        SpansAnswer regions = others.answer(question.of())
                .filter(SpansAnswer.class::isInstance)
                .map(SpansAnswer.class::cast)
                .orElseGet(SpansAnswer::of);
        List<Finding> found = new ArrayList<>();
        Set<Link> seen = new HashSet<>();
        for (int i = 0; i < answer.relations().size(); i++) {
            Relation relation = answer.relations().get(i);
            String path = "relations[" + i + "]";
            if (!seen.add(Link.of(relation))) {
                found.add(Finding.of(path, FindingCode.RELATION_TWICE));
            }
            Optional<Span> from = end(relation.from(), path + ".from", regions, found);
            Optional<Span> to = end(relation.to(), path + ".to", regions, found);
            Optional<RelationType> type = question.type(relation.type());
            if (type.isEmpty()) {
                found.add(Finding.of(path + ".type", FindingCode.RELATION_TYPE_UNKNOWN, "type", relation.type()));
            } else if (from.isPresent() && to.isPresent()) {
                check(type.get(), from.get(), to.get()).ifPresent(finding -> found.add(finding.under(path)));
            }
        }
        return found;
    }

    private static Optional<Span> end(String region, String path, SpansAnswer regions, List<Finding> found) {
        Optional<Span> span = regions.region(region);
        if (span.isEmpty()) {
            found.add(Finding.of(path, FindingCode.REGION_UNKNOWN, "region", region));
        }
        return span;
    }

    private static Optional<Finding> check(RelationType type, Span from, Span to) {
        boolean allowed = (type.from().isEmpty() || type.from().contains(from.label()))
                && (type.to().isEmpty() || type.to().contains(to.label()));
        return allowed
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "", FindingCode.RELATION_ENDS, "type", type.title(), "from", from.label(), "to", to.label()));
    }
}
