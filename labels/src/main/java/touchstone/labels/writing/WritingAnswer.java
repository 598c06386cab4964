package touchstone.labels.writing;

import org.jspecify.annotations.Nullable;
import touchstone.labels.Answer;

/** A text, kept exactly as it was written. */
public record WritingAnswer(String text) implements Answer {
    public WritingAnswer(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    @Override
    public boolean blank() {
        return text.isBlank();
    }
}
