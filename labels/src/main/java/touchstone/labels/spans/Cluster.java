package touchstone.labels.spans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import touchstone.labels.Origin;

/** Spans of different answers that mean the same stretch: at least half of what they cover is shared. */
final class Cluster {
    private static final double ENOUGH = 0.5;

    /** A span with the 0-based number of the answer it belongs to. */
    record Member(int answer, Span span) {}

    private final List<Member> members = new ArrayList<>();

    /** Puts the spans of one more answer into the clusters that fit best, the others into clusters of their own. */
    static void join(List<Cluster> clusters, SpansQuestion question, int answer, List<Span> spans) {
        List<Span> centres = new ArrayList<>();
        for (Cluster cluster : clusters) {
            centres.add(cluster.merged(question, Integer.toString(centres.size())));
        }
        List<Span> alone = new ArrayList<>(spans);
        for (SpanPairs.Pair pair : SpanPairs.of(centres, spans).pairs()) {
            if (Likeness.overlap(pair.a(), pair.b()) >= ENOUGH) {
                clusters.get(Integer.parseInt(pair.a().id())).members.add(new Member(answer, pair.b()));
                alone.remove(pair.b());
            }
        }
        for (Span span : alone) {
            Cluster cluster = new Cluster();
            cluster.members.add(new Member(answer, span));
            clusters.add(cluster);
        }
    }

    int size() {
        return members.size();
    }

    List<Member> members() {
        return members;
    }

    /** The median place with the commonest label and attributes. */
    Span merged(SpansQuestion question, String id) {
        String label = commonest(members, member -> member.span().label(), labels(question));
        List<Member> alike = members.stream()
                .filter(member -> member.span().label().equals(label))
                .toList();
        Map<String, String> attributes = new TreeMap<>();
        alike.forEach(member -> attributes.putAll(member.span().attributes()));
        attributes.replaceAll((name, value) -> commonest(
                alike.stream()
                        .filter(member -> member.span().attributes().containsKey(name))
                        .toList(),
                member -> member.span().attributes().getOrDefault(name, ""),
                List.of()));
        Span first = members.getFirst().span();
        int middle = (members.size() - 1) / 2;
        int upper = members.size() / 2;
        return new Span(
                id, nth(Span::start, middle), nth(Span::end, upper), label, first.message(), attributes, origin());
    }

    private int nth(ToIntFunction<Span> end, int place) {
        return members.stream()
                .mapToInt(member -> end.applyAsInt(member.span()))
                .sorted()
                .skip(place)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Origin> origin() {
        List<Optional<Origin>> origins = members.stream()
                .map(member -> member.span().origin())
                .distinct()
                .toList();
        return origins.size() == 1 ? origins.getFirst() : Optional.empty();
    }

    private static List<String> labels(SpansQuestion question) {
        return question.labels().stream().map(SpanLabel::id).toList();
    }

    /** The value found most often; of several the one that stands first in the order, then in the alphabet. */
    private static String commonest(List<Member> members, Function<Member, String> value, List<String> order) {
        Map<String, Integer> votes = new TreeMap<>();
        members.forEach(member -> votes.merge(value.apply(member), 1, Integer::sum));
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        List<String> leading = votes.entrySet().stream()
                .filter(vote -> vote.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return order.stream().filter(leading::contains).findFirst().orElseGet(leading::getFirst);
    }
}
