package touchstone.labels.spans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.labels.Comparison;
import touchstone.labels.facet.Comparing;

/** One minus the F1 of the paired spans, each pair counted by its {@link Likeness}; unmatched spans count as misses. */
final class SpansCompare implements Comparing<SpansQuestion, SpansAnswer> {
    @Override
    public Comparison compare(SpansQuestion question, SpansAnswer a, SpansAnswer b, Map<String, String> names) {
        SpanPairs matched = SpanPairs.of(a.regions(), b.regions());
        List<SpanPair> pairs = matched.pairs().stream().map(SpanPair::of).toList();
        boolean equal = matched.onlyA().isEmpty()
                && matched.onlyB().isEmpty()
                && pairs.stream().allMatch(pair -> pair.pair() == PairKind.SAME);
        long alike = matched.pairs().stream()
                .mapToLong(pair -> Likeness.of(pair.a(), pair.b()))
                .sum();
        int spans = a.regions().size() + b.regions().size();
        double distance = equal ? 0 : Math.clamp(1 - 2.0 * alike / Likeness.FULL / spans, 0, 1);
        return Comparison.of(equal, distance, new SpansDetails(pairs, ids(matched.onlyA()), ids(matched.onlyB())));
    }

    @Override
    public Optional<SpansAnswer> nothing() {
        return Optional.of(SpansAnswer.of());
    }

    @Override
    public Map<String, String> names(SpansAnswer a, SpansAnswer b) {
        return SpanPairs.of(a.regions(), b.regions()).names();
    }

    private static List<String> ids(List<Span> spans) {
        return spans.stream().map(Span::id).toList();
    }
}
