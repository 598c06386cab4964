package touchstone.labels.spans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchstone.labels.match.Assignment;

/**
 * Pairs spans group by group: spans that do not touch each other, directly or through others, can never compete. Groups
 * with more than {@value #MOST_PAIRS} possible pairs are paired greedily, most alike first.
 */
final class Overlapping {
    private static final long MOST_PAIRS = 160_000;

    private Overlapping() {}

    private record Side(Span span, boolean left) {}

    /** Both lists in order of content. */
    static List<SpanPairs.Pair> paired(List<Span> left, List<Span> right) {
        List<Side> sides = new ArrayList<>();
        left.forEach(span -> sides.add(new Side(span, true)));
        right.forEach(span -> sides.add(new Side(span, false)));
        sides.sort(Comparator.comparing(Side::span, SpanOrder.BY_CONTENT).thenComparing(Side::left));
        List<SpanPairs.Pair> pairs = new ArrayList<>();
        List<Side> group = new ArrayList<>();
        int end = -1;
        for (Side side : sides) {
            boolean apart = group.isEmpty()
                    || !group.getFirst().span().message().equals(side.span().message())
                    || side.span().start() >= end;
            if (apart) {
                pairs.addAll(best(group));
                group.clear();
                end = -1;
            }
            group.add(side);
            end = Math.max(end, side.span().end());
        }
        pairs.addAll(best(group));
        return pairs;
    }

    private static List<SpanPairs.Pair> best(List<Side> group) {
        List<Span> left = group.stream().filter(Side::left).map(Side::span).toList();
        List<Span> right =
                group.stream().filter(side -> !side.left()).map(Side::span).toList();
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        return (long) left.size() * right.size() <= MOST_PAIRS ? heaviest(left, right) : greedy(left, right);
    }

    private static List<SpanPairs.Pair> heaviest(List<Span> left, List<Span> right) {
        long[][] weights = new long[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                weights[i][j] = Likeness.of(left.get(i), right.get(j));
            }
        }
        int[] partner = Assignment.heaviest(weights);
        List<SpanPairs.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] != Assignment.NONE) {
                pairs.add(new SpanPairs.Pair(left.get(i), right.get(partner[i])));
            }
        }
        return pairs;
    }

    private static List<SpanPairs.Pair> greedy(List<Span> left, List<Span> right) {
        List<SpanPairs.Pair> possible = new ArrayList<>();
        for (Span one : left) {
            for (Span other : right) {
                if (one.overlap(other) > 0) {
                    possible.add(new SpanPairs.Pair(one, other));
                }
            }
        }
        possible.sort(Comparator.comparingLong((SpanPairs.Pair pair) -> -Likeness.of(pair.a(), pair.b())));
        Set<String> takenLeft = new HashSet<>();
        Set<String> takenRight = new HashSet<>();
        return possible.stream()
                .filter(pair -> !takenLeft.contains(pair.a().id())
                        && !takenRight.contains(pair.b().id())
                        && takenLeft.add(pair.a().id())
                        && takenRight.add(pair.b().id()))
                .toList();
    }
}
