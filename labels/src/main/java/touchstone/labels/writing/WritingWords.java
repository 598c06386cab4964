package touchstone.labels.writing;

import java.util.List;
import java.util.Optional;
import touchstone.labels.TextSpan;
import touchstone.labels.condition.Said;
import touchstone.labels.condition.Value;
import touchstone.labels.facet.Plain;
import touchstone.labels.facet.Reading;
import touchstone.labels.facet.Telling;
import touchstone.labels.facet.Vocabulary;

/** Short form: the text. Briefly: its beginning. */
final class WritingWords
        implements Reading<WritingQuestion, WritingAnswer>, Telling<WritingAnswer>, Vocabulary<WritingQuestion> {
    private static final int BRIEF = 60;

    @Override
    public String mainField() {
        return "text";
    }

    @Override
    public WritingAnswer read(WritingQuestion question, Object value) {
        return new WritingAnswer(Plain.word("", value, "a text"));
    }

    @Override
    public String brief(WritingAnswer answer) {
        String text = Words.normal(answer.text());
        return TextSpan.length(text) <= BRIEF ? text : text.substring(0, text.offsetByCodePoints(0, BRIEF - 1)) + "…";
    }

    @Override
    public Optional<Said> said(WritingAnswer answer, Optional<String> part) {
        return part.isPresent()
                ? Optional.empty()
                : Optional.of(Said.of(List.of(answer.text()), Said.Containing.PIECE));
    }

    @Override
    public boolean hasSize(WritingQuestion question) {
        return false;
    }

    @Override
    public boolean knows(WritingQuestion question, Value value) {
        return true;
    }
}
