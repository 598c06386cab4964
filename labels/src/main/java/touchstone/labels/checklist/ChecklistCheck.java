package touchstone.labels.checklist;

import java.util.ArrayList;
import java.util.List;
import touchstone.labels.Finding;
import touchstone.labels.FindingCode;
import touchstone.labels.ItemView;
import touchstone.labels.facet.Checking;

/** Every criterion of the question judged, none besides. */
final class ChecklistCheck implements Checking<ChecklistQuestion, ChecklistAnswer> {
    @Override
    public List<Finding> check(ChecklistQuestion question, ChecklistAnswer answer, ItemView item, Others others) {
        List<Finding> found = new ArrayList<>();
        answer.criteria().forEach((criterion, judgement) -> {
            String path = "criteria." + criterion;
            if (question.criterion(criterion).isEmpty()) {
                found.add(Finding.of(path, FindingCode.CRITERION_UNKNOWN, "criterion", criterion));
            } else if (judgement == Judgement.NOT_APPLICABLE && !question.notApplicable()) {
                found.add(Finding.of(path, FindingCode.NONE_NOT_ALLOWED, "reason", judgement.code()));
            }
        });
        question.criteria().stream()
                .filter(criterion -> !answer.criteria().containsKey(criterion.id()))
                .forEach(criterion -> found.add(Finding.of(
                        "criteria." + criterion.id(), FindingCode.CRITERION_MISSING, "criterion", criterion.title())));
        return found;
    }
}
