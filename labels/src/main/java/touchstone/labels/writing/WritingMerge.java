package touchstone.labels.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import touchstone.labels.Merged;
import touchstone.labels.facet.Merging;

/**
 * The text that most wrote. Otherwise, of three or more, the one nearest to all others (the first in alphabetical order
 * when several are); two different texts are left open.
 */
final class WritingMerge implements Merging<WritingQuestion, WritingAnswer> {
    private final WritingCompare compare = new WritingCompare();

    @Override
    public Merged merge(WritingQuestion question, List<WritingAnswer> answers, List<Map<String, String>> names) {
        Map<String, List<WritingAnswer>> same = new TreeMap<>();
        answers.stream()
                .sorted(Comparator.comparing(WritingAnswer::text))
                .forEach(answer -> same.computeIfAbsent(Words.normal(answer.text()), text -> new ArrayList<>())
                        .add(answer));
        int most = same.values().stream().mapToInt(List::size).max().orElse(0);
        List<List<WritingAnswer>> leading =
                same.values().stream().filter(group -> group.size() == most).toList();
        if (leading.size() > 1 && answers.size() < 3) {
            return Merged.open();
        }
        WritingAnswer chosen = leading.stream()
                .map(List::getFirst)
                .min(Comparator.comparingDouble((WritingAnswer answer) -> farFromAll(question, answer, answers)))
                .orElseThrow();
        return Merged.of(chosen, (double) most / answers.size());
    }

    private double farFromAll(WritingQuestion question, WritingAnswer answer, List<WritingAnswer> answers) {
        return answers.stream()
                .mapToDouble(other ->
                        compare.compare(question, answer, other, Map.of()).distance())
                .sorted()
                .sum();
    }
}
