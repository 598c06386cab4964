package touchstone.server.projects.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import touchstone.labels.Clause;
import touchstone.labels.Question;
import touchstone.labels.Rubric;
import touchstone.server.projects.Input;

/** Reads {@code rubric}: its version, the guidelines with their clauses, and the questions. */
final class RubricReader {

    private static final Pattern FILE = Pattern.compile("[^\\n]{1,200}\\.(?:md|markdown)");
    private static final int MOST_QUESTIONS = 100;

    private final Mistakes mistakes;
    private final Map<String, String> files;

    private RubricReader(Mistakes mistakes, Map<String, String> files) {
        this.mistakes = mistakes;
        this.files = files;
    }

    /** The rubric and the text of its guidelines. */
    record Result(Rubric rubric, String guidelines) {}

    private record Text(String markdown, List<Clause> clauses, boolean complete) {}

    static Optional<Result> read(Node node, List<Input> inputs, Map<String, String> files, Mistakes mistakes) {
        return new RubricReader(mistakes, files).rubric(node, inputs);
    }

    private Optional<Result> rubric(Node node, List<Input> inputs) {
        Fields fields = Fields.of(node, mistakes, Set.of("version", "guidelines", "questions"));
        fields.required("version");
        int version = fields.whole("version", 1, 1_000_000, 1);
        Text text = fields.value("guidelines").map(this::guidelines).orElse(new Text("", List.of(), true));
        List<Question> questions = fields.required("questions")
                .map(value -> questions(value, inputs, text))
                .orElse(List.of());
        return mistakes.none()
                ? Optional.of(new Result(new Rubric(version, text.clauses(), questions), text.markdown()))
                : Optional.empty();
    }

    private List<Question> questions(Node node, List<Input> inputs, Text text) {
        List<String> names = node instanceof Node.Mapping mapping
                ? List.copyOf(mapping.entries().sequencedKeySet())
                : List.of();
        List<String> clauses = text.clauses().stream().map(Clause::id).toList();
        Known known = new Known(mistakes, inputs, clauses, text.complete(), names);
        NamedEntries.each(node, MOST_QUESTIONS, mistakes, (id, value) -> {
            QuestionReader.read(id, value, known).ifPresent(known::add);
            known.begin(id);
        });
        return new ArrayList<>(known.questions());
    }

    private Text guidelines(Node node) {
        Mistakes found = new Mistakes();
        Optional<Text> text = Scalars.text(node, Guidelines.MOST_CHARACTERS, mistakes)
                .flatMap(written -> {
                    if (FILE.matcher(written).matches()) {
                        return fromFile(node, written, found);
                    }
                    // the text of a block begins on the line after its key
                    int firstLine = node.place().line() + (written.contains("\n") ? 1 : 0);
                    return Optional.of(text(node.place().file(), firstLine, written, found));
                });
        found.inOrder()
                .forEach(problem -> mistakes.at(
                        problem.place(),
                        problem.path(),
                        problem.mistake(),
                        problem.about().toArray(String[]::new)));
        return text.orElse(new Text("", List.of(), false));
    }

    private Optional<Text> fromFile(Node node, String name, Mistakes found) {
        String sent = files.get(name);
        if (sent == null) {
            mistakes.at(node, Mistake.GUIDELINES_MISSING, name);
            return Optional.empty();
        }
        return Optional.of(text(name, 1, sent, found));
    }

    private static Text text(String file, int firstLine, String written, Mistakes found) {
        String markdown = String.join("\n", written.lines().toList());
        return new Text(markdown, Guidelines.read(file, firstLine, markdown, found), found.none());
    }
}
