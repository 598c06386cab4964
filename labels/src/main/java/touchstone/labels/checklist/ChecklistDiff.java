package touchstone.labels.checklist;

import java.util.ArrayList;
import java.util.List;
import touchstone.labels.Edit;
import touchstone.labels.facet.Differing;

/** Each criterion kept, changed, removed or added. */
final class ChecklistDiff implements Differing<ChecklistQuestion, ChecklistAnswer> {
    @Override
    public List<Edit> diff(
            ChecklistQuestion question, ChecklistAnswer predicted, ChecklistAnswer answer, Source source) {
        List<Edit> edits = new ArrayList<>();
        predicted.criteria().forEach((criterion, from) -> {
            Judgement to = answer.criteria().get(criterion);
            if (to == null) {
                edits.add(new Edit.Removed(criterion, from.code()));
            } else if (to == from) {
                edits.add(new Edit.Kept(criterion));
            } else {
                edits.add(new Edit.Changed(criterion, from.code(), to.code()));
            }
        });
        answer.criteria().forEach((criterion, to) -> {
            if (!predicted.criteria().containsKey(criterion)) {
                edits.add(new Edit.Added(criterion, to.code()));
            }
        });
        return edits;
    }
}
