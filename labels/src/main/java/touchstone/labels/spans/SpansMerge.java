package touchstone.labels.spans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import touchstone.labels.Merged;
import touchstone.labels.facet.Merging;

/**
 * The spans that at least half of the answers contain, at their median place with their commonest label: of two answers
 * the union, of three the majority. Where overlap is not allowed, the better supported one stays.
 */
final class SpansMerge implements Merging<SpansQuestion, SpansAnswer> {
    @Override
    public Merged merge(SpansQuestion question, List<SpansAnswer> answers, List<Map<String, String>> names) {
        List<Integer> order = IntStream.range(0, answers.size())
                .boxed()
                .sorted((one, other) -> SpanOrder.compare(sorted(answers.get(one)), sorted(answers.get(other))))
                .toList();
        List<Cluster> clusters = new ArrayList<>();
        for (int answer : order) {
            Cluster.join(clusters, question, answer, sorted(answers.get(answer)));
        }
        List<Cluster> kept = clusters.stream()
                .filter(cluster -> 2 * cluster.size() >= answers.size())
                .sorted(Comparator.comparing((Cluster cluster) -> cluster.merged(question, "m"), SpanOrder.BY_CONTENT))
                .toList();
        return named(question, question.overlap() ? kept : apart(question, kept), answers);
    }

    private static List<Span> sorted(SpansAnswer answer) {
        return answer.regions().stream().sorted(SpanOrder.BY_CONTENT).toList();
    }

    /** Better supported spans first; one that overlaps a chosen one is left out. */
    private static List<Cluster> apart(SpansQuestion question, List<Cluster> clusters) {
        List<Cluster> bySupport = clusters.stream()
                .sorted(Comparator.comparingInt((Cluster cluster) -> -cluster.size()))
                .toList();
        List<Cluster> chosen = new ArrayList<>();
        for (Cluster cluster : bySupport) {
            Span span = cluster.merged(question, "m");
            if (chosen.stream().noneMatch(other -> other.merged(question, "m").overlap(span) > 0)) {
                chosen.add(cluster);
            }
        }
        return clusters.stream().filter(chosen::contains).toList();
    }

    private static Merged named(SpansQuestion question, List<Cluster> clusters, List<SpansAnswer> answers) {
        List<Map<String, String>> names = new ArrayList<>();
        answers.forEach(answer -> names.add(new HashMap<>()));
        List<Span> spans = new ArrayList<>();
        for (Cluster cluster : clusters) {
            String id = "m" + (spans.size() + 1);
            spans.add(cluster.merged(question, id));
            cluster.members()
                    .forEach(member ->
                            names.get(member.answer()).put(member.span().id(), id));
        }
        double support = clusters.stream()
                .mapToInt(Cluster::size)
                .average()
                .orElseGet(() -> answers.stream().filter(SpansAnswer::blank).count());
        return new Merged(Optional.of(new SpansAnswer(spans)), support / answers.size(), names);
    }
}
