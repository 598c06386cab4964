package touchstone.labels.choice;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import touchstone.labels.Comparison;
import touchstone.labels.facet.Comparing;

/**
 * Jaccard distance of the chosen options together with all branches above them: 1 for different options of a flat list,
 * less the longer two paths of a tree run together.
 */
final class ChoiceCompare implements Comparing<ChoiceQuestion, ChoiceAnswer> {
    @Override
    public Comparison compare(ChoiceQuestion question, ChoiceAnswer a, ChoiceAnswer b, Map<String, String> names) {
        Set<String> left = new HashSet<>(a.options());
        Set<String> right = new HashSet<>(b.options());
        ChoiceDetails details = new ChoiceDetails(
                ordered(question, left, right::contains),
                ordered(question, left, option -> !right.contains(option)),
                ordered(question, right, option -> !left.contains(option)));
        return Comparison.of(left.equals(right), distance(left, right), details);
    }

    @Override
    public Optional<ChoiceAnswer> nothing() {
        return Optional.of(ChoiceAnswer.of());
    }

    private static List<String> ordered(ChoiceQuestion question, Set<String> chosen, Predicate<String> wanted) {
        List<String> paths = question.paths();
        Stream<String> known = paths.stream().filter(chosen::contains);
        Stream<String> unknown =
                chosen.stream().filter(option -> !paths.contains(option)).sorted();
        return Stream.concat(known, unknown).filter(wanted).toList();
    }

    private static double distance(Set<String> left, Set<String> right) {
        Set<String> all = withBranches(left);
        Set<String> shared = new HashSet<>(all);
        Set<String> others = withBranches(right);
        shared.retainAll(others);
        all.addAll(others);
        return all.isEmpty() ? 0 : 1 - (double) shared.size() / all.size();
    }

    /** Every branch on the way, marked by a slash at its end, and the chosen options themselves. */
    private static Set<String> withBranches(Set<String> options) {
        Set<String> all = new HashSet<>(options);
        for (String option : options) {
            String path = option + "/";
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                all.add(path.substring(0, slash + 1));
            }
        }
        return all;
    }
}
