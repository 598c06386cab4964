package touchstone.labels.checklist;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.labels.Merged;
import touchstone.labels.facet.Merging;

/** For each criterion what was said most often; criteria with a tie are left open. */
final class ChecklistMerge implements Merging<ChecklistQuestion, ChecklistAnswer> {
    @Override
    public Merged merge(ChecklistQuestion question, List<ChecklistAnswer> answers, List<Map<String, String>> names) {
        Map<String, Judgement> merged = new LinkedHashMap<>();
        double support = 0;
        for (Criterion criterion : question.criteria()) {
            Map<Judgement, Integer> votes = votes(criterion.id(), answers);
            Optional<Judgement> winner = winner(votes);
            if (winner.isPresent()) {
                merged.put(criterion.id(), winner.get());
                support += votes.getOrDefault(winner.get(), 0);
            }
        }
        return merged.isEmpty()
                ? Merged.open()
                : Merged.of(new ChecklistAnswer(merged), support / merged.size() / answers.size());
    }

    private static Map<Judgement, Integer> votes(String criterion, List<ChecklistAnswer> answers) {
        Map<Judgement, Integer> votes = new EnumMap<>(Judgement.class);
        answers.forEach(answer -> Optional.ofNullable(answer.criteria().get(criterion))
                .ifPresent(judgement -> votes.merge(judgement, 1, Integer::sum)));
        return votes;
    }

    private static Optional<Judgement> winner(Map<Judgement, Integer> votes) {
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Judgement> leading = votes.entrySet().stream()
                .filter(vote -> vote.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return leading.size() == 1 ? Optional.of(leading.getFirst()) : Optional.empty();
    }
}
