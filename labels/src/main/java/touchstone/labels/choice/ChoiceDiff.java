package touchstone.labels.choice;

import java.util.ArrayList;
import java.util.List;
import touchstone.labels.Edit;
import touchstone.labels.facet.Differing;

/** Options kept, removed and added; where one may be chosen, another one is a change. */
final class ChoiceDiff implements Differing<ChoiceQuestion, ChoiceAnswer> {
    @Override
    public List<Edit> diff(ChoiceQuestion question, ChoiceAnswer predicted, ChoiceAnswer answer, Source source) {
        List<String> from = predicted.options();
        List<String> to = answer.options();
        if (!question.many() && from.size() == 1 && to.size() == 1 && !from.equals(to)) {
            return List.of(new Edit.Changed("", from.getFirst(), to.getFirst()));
        }
        List<Edit> edits = new ArrayList<>();
        from.forEach(
                option -> edits.add(to.contains(option) ? new Edit.Kept(option) : new Edit.Removed(option, option)));
        to.stream()
                .filter(option -> !from.contains(option))
                .forEach(option -> edits.add(new Edit.Added(option, option)));
        return edits;
    }
}
