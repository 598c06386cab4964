package touchstone.labels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a draft and a submission carry. Only the answers are needed in JSON; whatever else is missing is empty.
 *
 * @param answers by question id
 * @param marks by question id
 * @param bestEffort the person asks for a second look at the whole item
 * @param decisions by question id; review stages only
 * @param activeMs time actively worked, in milliseconds
 */
public record WorkContent(
        Map<String, Answer> answers,
        List<Note> notes,
        Map<String, Mark> marks,
        Boolean bestEffort,
        List<Flag> flags,
        Map<String, Decision> decisions,
        Long activeMs) {

    public WorkContent(
            @Nullable Map<String, Answer> answers,
            @Nullable List<Note> notes,
            @Nullable Map<String, Mark> marks,
            @Nullable Boolean bestEffort,
            @Nullable List<Flag> flags,
            @Nullable Map<String, Decision> decisions,
            @Nullable Long activeMs) {
        this.answers = Copies.map(answers);
        this.notes = Copies.list(notes);
        this.marks = Copies.map(marks);
        this.bestEffort = bestEffort != null && bestEffort;
        this.flags = Copies.list(flags);
        this.decisions = Copies.map(decisions);
        this.activeMs = activeMs == null ? 0 : activeMs;
        Malformed.unless(this.activeMs >= 0, "active-time-negative", "active_ms is 0 or more");
    }

    /** Answers and nothing else. */
    public static WorkContent of(Map<String, Answer> answers) {
        return new WorkContent(answers, null, null, null, null, null, null);
    }

    /** Answers with marks. */
    public static WorkContent of(Map<String, Answer> answers, Map<String, Mark> marks) {
        return new WorkContent(answers, null, marks, null, null, null, null);
    }

    /** The answer to a question; one that says nothing counts as none. */
    public Optional<Answer> answer(String question) {
        return Optional.ofNullable(answers.get(question)).filter(answer -> !answer.blank());
    }

    /** Whether the question was marked as ambiguous. */
    public boolean ambiguous(String question) {
        Mark mark = marks.get(question);
        return mark != null && mark.ambiguous().isPresent();
    }

    /** Whether a clause is cited for the question, in a note or in a decision. */
    public boolean cites(String question) {
        Decision decision = decisions.get(question);
        return (decision != null && !decision.clauses().isEmpty())
                || notesOn(question).anyMatch(note -> !note.clauses().isEmpty());
    }

    /** Whether there are words about the question, in a note or as a decision's reason. */
    public boolean explains(String question) {
        Decision decision = decisions.get(question);
        return (decision != null && !decision.reason().isBlank())
                || notesOn(question).anyMatch(note -> !note.text().isBlank());
    }

    private Stream<Note> notesOn(String question) {
        return notes.stream()
                .filter(note -> note.question().filter(question::equals).isPresent());
    }

    /** The same with other answers. */
    public WorkContent withAnswers(Map<String, Answer> others) {
        return new WorkContent(others, notes, marks, bestEffort, flags, decisions, activeMs);
    }

    /** The same with other marks. */
    public WorkContent withMarks(Map<String, Mark> others) {
        return new WorkContent(answers, notes, others, bestEffort, flags, decisions, activeMs);
    }

    /** The same without answers and marks to other questions than these: what remains when hidden questions are dropped. */
    public WorkContent only(Set<String> questions) {
        Map<String, Answer> keptAnswers = new LinkedHashMap<>(answers);
        keptAnswers.keySet().retainAll(questions);
        Map<String, Mark> keptMarks = new LinkedHashMap<>(marks);
        keptMarks.keySet().retainAll(questions);
        Map<String, Decision> keptDecisions = new LinkedHashMap<>(decisions);
        keptDecisions.keySet().retainAll(questions);
        return new WorkContent(keptAnswers, notes, keptMarks, bestEffort, flags, keptDecisions, activeMs);
    }
}
