package touchstone.labels;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.labels.condition.Condition;
import touchstone.labels.condition.Demand;

/** What every question has, whatever its kind; in JSON these stand beside the fields of the kind. */
public record Basics(
        String id,
        String title,
        Optional<String> help,
        Optional<String> clause,
        Boolean required,
        Optional<Condition> when,
        Optional<Demand> cite,
        Optional<Demand> note) {

    public Basics(
            String id,
            @Nullable String title,
            @Nullable Optional<String> help,
            @Nullable Optional<String> clause,
            @Nullable Boolean required,
            @Nullable Optional<Condition> when,
            @Nullable Optional<Demand> cite,
            @Nullable Optional<Demand> note) {
        this.id = Names.question(id);
        this.title = title == null || title.isBlank() ? id : title;
        this.help = Copies.optional(help);
        this.clause = Copies.optional(clause);
        this.required = required != null && required;
        this.when = Copies.optional(when);
        this.cite = Copies.optional(cite);
        this.note = Copies.optional(note);
    }

    /** A question with nothing but its id and whether it must be answered. */
    public static Basics of(String id, boolean required) {
        return new Basics(id, id, null, null, required, null, null, null);
    }

    /** The same, shown only when the condition holds. */
    public Basics shownWhen(Condition condition) {
        return new Basics(id, title, help, clause, required, Optional.of(condition), cite, note);
    }

    /** The same, demanding citations and notes as given. */
    public Basics demanding(Optional<Demand> newCite, Optional<Demand> newNote) {
        return new Basics(id, title, help, clause, required, when, newCite, newNote);
    }
}
