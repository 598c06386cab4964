package touchstone.labels;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody adds in words, with the clauses it leans on; about one question or about the whole item. */
public record Note(String text, List<String> clauses, Optional<String> question) {

    public Note(@Nullable String text, @Nullable List<String> clauses, @Nullable Optional<String> question) {
        this.text = text == null ? "" : text;
        this.clauses = Copies.list(clauses);
        this.question = Copies.optional(question);
    }
}
