package touchstone.labels.writing;

import java.util.List;
import touchstone.labels.Finding;
import touchstone.labels.FindingCode;
import touchstone.labels.ItemView;
import touchstone.labels.TextSpan;
import touchstone.labels.facet.Checking;

/** Neither too short nor too long; a blank text is no answer and not looked at. */
final class WritingCheck implements Checking<WritingQuestion, WritingAnswer> {
    @Override
    public List<Finding> check(WritingQuestion question, WritingAnswer answer, ItemView item, Others others) {
        int length = TextSpan.length(answer.text());
        if (!answer.blank() && length < question.min()) {
            return List.of(Finding.of("text", FindingCode.TEXT_TOO_SHORT, "min", question.min(), "length", length));
        }
        return length > question.max()
                ? List.of(Finding.of("text", FindingCode.TEXT_TOO_LONG, "max", question.max(), "length", length))
                : List.of();
    }
}
