package touchstone.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Versioned guidelines and the questions asked under them. Can only be built when its parts fit together; ask
 * {@link RubricProblems} first to get every problem with its place.
 *
 * @param version 1 or more; a published version never changes
 * @param questions in the order in which they are asked
 */
public record Rubric(int version, List<Clause> clauses, List<Question> questions) {

    public Rubric(int version, @Nullable List<Clause> clauses, @Nullable List<Question> questions) {
        this.version = version;
        this.clauses = Copies.list(clauses);
        this.questions = Copies.list(questions);
        Malformed.unless(version >= 1, "rubric-version", "a rubric's version is 1 or more");
        Names.distinct(this.clauses, Clause::id, "clause-twice");
        List<Finding> problems = RubricProblems.of(this.clauses, this.questions);
        if (!problems.isEmpty()) {
            Finding first = problems.getFirst();
            throw new Malformed(first.code(), first.path() + ": " + first.message());
        }
    }

    /** Questions without guidelines. */
    public static Rubric of(Question... questions) {
        return new Rubric(1, List.of(), new ArrayList<>(List.of(questions)));
    }

    /** The question of this id. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Whether there is a clause of this id. */
    public boolean hasClause(String id) {
        return clauses.stream().anyMatch(clause -> clause.id().equals(id));
    }
}
