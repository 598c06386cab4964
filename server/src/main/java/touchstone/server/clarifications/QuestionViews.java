package touchstone.server.clarifications;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import touchstone.server.people.People;
import touchstone.server.people.Person;

/** Builds what askers and those who answer see; each has a shape of its own. */
@Component
class QuestionViews {

    private final ClarificationStore store;
    private final PrecedentStore precedents;
    private final People people;

    QuestionViews(ClarificationStore store, PrecedentStore precedents, People people) {
        this.store = store;
        this.precedents = precedents;
        this.people = people;
    }

    /** Questions as their asker sees them. */
    List<OwnQuestion> own(List<Clarification> asked, Function<UUID, String> slug) {
        Threads threads = threads(asked);
        return asked.stream()
                .map(one -> new OwnQuestion(
                        one.id(),
                        slug.apply(one.project()),
                        one.kind(),
                        one.clauses(),
                        one.itemKey(),
                        one.question(),
                        one.blocking(),
                        one.askedAt(),
                        threads.messages(one).stream()
                                .map(said -> new OwnQuestion.Line(
                                        said.person().equals(one.askedBy()), said.text(), said.at()))
                                .toList(),
                        threads.answer(one) instanceof Precedent answer ? PrecedentView.of(answer, true) : null,
                        one.unseen(),
                        one.open()))
                .toList();
    }

    /** Questions as those see them who may answer. */
    List<QueuedQuestion> queued(List<Clarification> asked) {
        Threads threads = threads(asked);
        Names names = names(Stream.of(
                        asked.stream().map(Clarification::askedBy),
                        threads.said.values().stream().flatMap(List::stream).map(Message::person),
                        threads.answers.values().stream().flatMap(QuestionViews::persons))
                .flatMap(ids -> ids));
        return asked.stream()
                .map(one -> new QueuedQuestion(
                        one.id(),
                        one.kind(),
                        one.clauses(),
                        one.itemKey(),
                        one.question(),
                        one.blocking(),
                        one.rubricVersion(),
                        names.of(one.askedBy()),
                        one.askedAt(),
                        threads.messages(one).stream()
                                .map(said -> new QueuedQuestion.Line(names.of(said.person()), said.text(), said.at()))
                                .toList(),
                        threads.answer(one) instanceof Precedent answer ? edgeCase(answer, one, names) : null,
                        one.open()))
                .toList();
    }

    /** Precedents with where they came from. */
    List<EdgeCase> edgeCases(List<Precedent> log) {
        Map<UUID, Clarification> asked = store
                .all(log.stream().flatMap(QuestionViews::question).toList())
                .stream()
                .collect(Collectors.toMap(Clarification::id, one -> one));
        Names names = names(Stream.concat(
                asked.values().stream().map(Clarification::askedBy),
                log.stream().flatMap(QuestionViews::persons)));
        return log.stream()
                .map(one -> edgeCase(one, one.clarification() == null ? null : asked.get(one.clarification()), names))
                .toList();
    }

    private static EdgeCase edgeCase(Precedent precedent, @Nullable Clarification asked, Names names) {
        Precedent.Withdrawn withdrawn = precedent.withdrawn();
        return new EdgeCase(
                PrecedentView.of(precedent, true),
                asked == null ? null : asked.question(),
                asked == null ? null : names.of(asked.askedBy()),
                precedent.itemKey(),
                names.of(precedent.decidedBy()),
                withdrawn == null ? null : names.of(withdrawn.by()));
    }

    private record Threads(Map<UUID, List<Message>> said, Map<UUID, Precedent> answers) {

        List<Message> messages(Clarification one) {
            return said.getOrDefault(one.id(), List.of());
        }

        @Nullable
        Precedent answer(Clarification one) {
            return answers.get(one.id());
        }
    }

    private Threads threads(List<Clarification> asked) {
        List<UUID> ids = asked.stream().map(Clarification::id).toList();
        return new Threads(
                store.messages(ids).stream().collect(Collectors.groupingBy(Message::clarification)),
                precedents.answers(ids).stream()
                        .flatMap(answer -> question(answer).map(id -> Map.entry(id, answer)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private record Names(Map<UUID, Person> known) {

        String of(UUID person) {
            return known.get(person) instanceof Person one ? one.name() : "";
        }
    }

    private Names names(Stream<UUID> ids) {
        Set<UUID> distinct = ids.collect(Collectors.toCollection(HashSet::new));
        return new Names(people.all(distinct));
    }

    private static Stream<UUID> question(Precedent precedent) {
        return Stream.ofNullable(precedent.clarification());
    }

    private static Stream<UUID> persons(Precedent precedent) {
        Precedent.Withdrawn withdrawn = precedent.withdrawn();
        return withdrawn == null ? Stream.of(precedent.decidedBy()) : Stream.of(precedent.decidedBy(), withdrawn.by());
    }
}
