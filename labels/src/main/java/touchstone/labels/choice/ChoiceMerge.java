package touchstone.labels.choice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import touchstone.labels.Merged;
import touchstone.labels.facet.Merging;

/** One of many: the option chosen most often, open on a tie. Several: every option that at least half chose. */
final class ChoiceMerge implements Merging<ChoiceQuestion, ChoiceAnswer> {
    @Override
    public Merged merge(ChoiceQuestion question, List<ChoiceAnswer> answers, List<Map<String, String>> names) {
        Map<String, Integer> votes = new TreeMap<>();
        answers.forEach(answer -> answer.options().forEach(option -> votes.merge(option, 1, Integer::sum)));
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> order = question.paths();
        List<String> chosen = votes.entrySet().stream()
                .filter(vote -> question.many() ? 2 * vote.getValue() >= answers.size() : vote.getValue() == most)
                .map(Map.Entry::getKey)
                .sorted((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)))
                .toList();
        if (chosen.isEmpty() || (!question.many() && chosen.size() > 1)) {
            return Merged.open();
        }
        double support = chosen.stream()
                .mapToInt(option -> votes.getOrDefault(option, 0))
                .average()
                .orElse(0);
        return Merged.of(new ChoiceAnswer(chosen), support / answers.size());
    }
}
