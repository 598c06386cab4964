package touchstone.labels.checklist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import touchstone.labels.Comparison;
import touchstone.labels.facet.Comparing;

/** The weight of the criteria about which they differ, as a share of all weight. */
final class ChecklistCompare implements Comparing<ChecklistQuestion, ChecklistAnswer> {
    @Override
    public Comparison compare(
            ChecklistQuestion question, ChecklistAnswer a, ChecklistAnswer b, Map<String, String> names) {
        List<String> same = new ArrayList<>();
        List<String> differing = new ArrayList<>();
        double all = 0;
        double apart = 0;
        for (String criterion : criteria(question, a, b)) {
            double weight = question.criterion(criterion).map(Criterion::weight).orElse(1.0);
            boolean equal =
                    Objects.equals(a.criteria().get(criterion), b.criteria().get(criterion));
            (equal ? same : differing).add(criterion);
            all += weight;
            apart += equal ? 0 : weight;
        }
        double distance = differing.isEmpty() ? 0 : Math.min(1, apart / all);
        return Comparison.of(differing.isEmpty(), distance, new ChecklistDetails(same, differing));
    }

    @Override
    public Optional<ChecklistAnswer> nothing() {
        return Optional.of(new ChecklistAnswer(Map.of()));
    }

    private static Set<String> criteria(ChecklistQuestion question, ChecklistAnswer a, ChecklistAnswer b) {
        Set<String> all = new LinkedHashSet<>();
        question.criteria().forEach(criterion -> all.add(criterion.id()));
        Set<String> others = new TreeSet<>(a.criteria().keySet());
        others.addAll(b.criteria().keySet());
        all.addAll(others);
        return all;
    }
}
