package touchstone.labels.spans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The spans of two answers paired one to one so that their total likeness is largest; only spans that overlap are paired.
 * Does not depend on the order of the spans nor on which answer is first.
 */
record SpanPairs(List<Pair> pairs, List<Span> onlyA, List<Span> onlyB) {

    /** Two spans that say something about the same place. */
    record Pair(Span a, Span b) {
        Pair turned() {
            return new Pair(b, a);
        }
    }

    static SpanPairs of(List<Span> a, List<Span> b) {
        List<Span> left = a.stream().sorted(SpanOrder.BY_CONTENT).toList();
        List<Span> right = b.stream().sorted(SpanOrder.BY_CONTENT).toList();
        boolean turned = SpanOrder.compare(left, right) > 0;
        List<Pair> pairs = turned ? paired(right, left) : paired(left, right);
        if (turned) {
            pairs = pairs.stream().map(Pair::turned).toList();
        }
        Set<String> pairedA = pairs.stream().map(pair -> pair.a().id()).collect(Collectors.toSet());
        Set<String> pairedB = pairs.stream().map(pair -> pair.b().id()).collect(Collectors.toSet());
        List<Span> restA =
                left.stream().filter(span -> !pairedA.contains(span.id())).toList();
        List<Span> restB =
                right.stream().filter(span -> !pairedB.contains(span.id())).toList();
        List<Pair> ordered = pairs.stream()
                .sorted((one, other) -> SpanOrder.BY_CONTENT.compare(one.a(), other.a()))
                .toList();
        return new SpanPairs(ordered, restA, restB);
    }

    /**
     * Equal spans are paired first: since likeness behaves like one minus a distance, doing so never costs anything, and
     * what remains falls into small groups.
     */
    private static List<Pair> paired(List<Span> left, List<Span> right) {
        Map<SpanOrder.Content, List<Span>> waiting = new HashMap<>();
        right.forEach(span -> waiting.computeIfAbsent(SpanOrder.content(span), content -> new ArrayList<>())
                .add(span));
        List<Pair> pairs = new ArrayList<>();
        List<Span> restLeft = new ArrayList<>();
        for (Span span : left) {
            List<Span> equal = waiting.getOrDefault(SpanOrder.content(span), List.of());
            if (equal.isEmpty()) {
                restLeft.add(span);
            } else {
                pairs.add(new Pair(span, equal.removeFirst()));
            }
        }
        List<Span> restRight = right.stream()
                .filter(span ->
                        waiting.getOrDefault(SpanOrder.content(span), List.of()).contains(span))
                .toList();
        pairs.addAll(Overlapping.paired(restLeft, restRight));
        return pairs;
    }

    /** What the spans of the first answer are called in the second. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        pairs.forEach(pair -> names.put(pair.a().id(), pair.b().id()));
        return names;
    }
}
