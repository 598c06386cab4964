package touchstone.labels.writing;

import java.util.List;
import touchstone.labels.Edit;
import touchstone.labels.facet.Differing;

/** The text, kept or changed; white space alone is no change. */
final class WritingDiff implements Differing<WritingQuestion, WritingAnswer> {
    @Override
    public List<Edit> diff(WritingQuestion question, WritingAnswer predicted, WritingAnswer answer, Source source) {
        return List.of(
                Words.normal(predicted.text()).equals(Words.normal(answer.text()))
                        ? new Edit.Kept("")
                        : new Edit.Changed("", predicted.text(), answer.text()));
    }
}
