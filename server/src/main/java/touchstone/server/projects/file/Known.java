package touchstone.server.projects.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import touchstone.labels.Question;
import touchstone.server.projects.Input;
import touchstone.server.projects.InputKind;

/** What the questions of a file may refer to, while they are read one after the other. */
final class Known {

    private final Mistakes mistakes;
    private final Map<String, InputKind> inputs = new LinkedHashMap<>();
    private final List<String> clauses = new ArrayList<>();
    private final boolean clausesKnown;
    private final List<String> named = new ArrayList<>();
    private final Set<String> begun = new HashSet<>();
    private final SequencedMap<String, Question> read = new LinkedHashMap<>();
    private final List<Runnable> atTheEnd = new ArrayList<>();

    /**
     * @param guidelinesRead false when the guidelines could not be read, so that no clause can be missed
     * @param questionNames every question of the file, in order
     */
    Known(
            Mistakes mistakes,
            List<Input> inputs,
            List<String> clauses,
            boolean guidelinesRead,
            List<String> questionNames) {
        this.mistakes = mistakes;
        inputs.forEach(input -> this.inputs.put(input.name(), input.kind()));
        this.clauses.addAll(clauses);
        this.clausesKnown = guidelinesRead;
        this.named.addAll(questionNames);
    }

    Mistakes mistakes() {
        return mistakes;
    }

    /** From now on the question is no longer a later one. */
    void begin(String question) {
        begun.add(question);
    }

    /** The question could be read. */
    void add(Question question) {
        read.put(question.id(), question);
    }

    /** What must wait until every question was read. */
    void atTheEnd(Runnable check) {
        atTheEnd.add(check);
    }

    /** The questions, in order, after the checks that waited. */
    List<Question> questions() {
        atTheEnd.forEach(Runnable::run);
        return List.copyOf(read.values());
    }

    /** The questions that could be read so far, by id. */
    SequencedMap<String, Question> readSoFar() {
        return read;
    }

    /** Every question's name, also of those that could not be read. */
    List<String> names() {
        return named;
    }

    /** Whether a question stands before the one that is being read. */
    boolean stoodBefore(String question) {
        return begun.contains(question);
    }

    /** Notes a clause that the guidelines do not have. */
    void checkClause(Node node, String clause) {
        if (clausesKnown && !clauses.contains(clause)) {
            mistakes.unknown(node, Mistake.UNKNOWN_CLAUSE, clause, clauses);
        }
    }

    /** Notes an input that is missing or has no text. */
    void checkTextInput(Node node, String input) {
        InputKind kind = inputs.get(input);
        if (kind == null) {
            mistakes.unknown(node, Mistake.UNKNOWN_INPUT, input, List.copyOf(inputs.keySet()));
        } else if (kind == InputKind.TABLE) {
            mistakes.at(node, Mistake.INPUT_WITHOUT_TEXT, input);
        }
    }
}
