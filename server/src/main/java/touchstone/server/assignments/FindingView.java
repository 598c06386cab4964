package touchstone.server.assignments;

import org.jspecify.annotations.Nullable;

/** What a reviewer or lead said about the work; its author reads it with the draft. */
public record FindingView(
        @Nullable String question,
        String category,
        String severity,
        @Nullable String clause,
        String whatToDo) {

    /** A lead's answer to what the holder had asked. */
    static FindingView answer(String text) {
        return new FindingView(null, "answer", "minor", null, text);
    }
}
