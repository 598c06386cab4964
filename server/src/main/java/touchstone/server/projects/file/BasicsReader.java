package touchstone.server.projects.file;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.labels.Basics;
import touchstone.labels.Malformed;
import touchstone.labels.condition.Condition;
import touchstone.labels.condition.Demand;

/** Reads what every question has, whatever its kind. */
final class BasicsReader {

    private BasicsReader() {}

    /** The keys of every question, and those of its kind. */
    static Set<String> keys(String... more) {
        return Stream.concat(
                        Stream.of("kind", "title", "help", "clause", "required", "when", "cite", "note"),
                        Stream.of(more))
                .collect(Collectors.toSet());
    }

    static Basics read(String id, Fields fields, Known known) {
        String title = fields.text("title", 200).orElse(null);
        Optional<String> help = fields.text("help", 2_000);
        Optional<String> clause = ElementReader.clause(fields, known);
        boolean required = fields.flag("required", false);
        Optional<Condition> when = fields.value("when").flatMap(node -> condition(node, id, known));
        Optional<Demand> cite = fields.value("cite").flatMap(node -> demand(node, id, known));
        Optional<Demand> note = fields.value("note").flatMap(node -> demand(node, id, known));
        return new Basics(id, title, help, clause, required, when, cite, note);
    }

    private static Optional<Condition> condition(Node node, String id, Known known) {
        Optional<Condition> condition = parse(node, Mistake.BAD_CONDITION, known, Condition::parse);
        condition.ifPresent(read -> ConditionCheck.of(read, node, id, known, false));
        return condition;
    }

    private static Optional<Demand> demand(Node node, String id, Known known) {
        Optional<String> text = Scalars.text(node, 300, known.mistakes());
        if (text.isPresent() && !text.get().equals("always") && !text.get().startsWith("when ")) {
            known.mistakes().at(node, Mistake.BAD_DEMAND, text.get());
            return Optional.empty();
        }
        Optional<Demand> demand = text.flatMap(words -> parse(node, Mistake.BAD_CONDITION, known, Demand::parse));
        demand.flatMap(Demand::condition).ifPresent(read -> ConditionCheck.of(read, node, id, known, true));
        return demand;
    }

    private static <T> Optional<T> parse(Node node, Mistake mistake, Known known, Function<String, T> parser) {
        return Scalars.text(node, 300, known.mistakes()).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (Malformed malformed) {
                known.mistakes().at(node, mistake, String.valueOf(malformed.getMessage()));
                return Optional.empty();
            }
        });
    }
}
