package touchstone.server.calibration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.server.people.Person;

/**
 * How a test went, for those who made it.
 *
 * @param attempts the newest first
 * @param items how each item fared in finished attempts that count
 */
record Results(List<PersonResult> attempts, List<ItemFigures> items) {

    /**
     * One attempt.
     *
     * @param person the name to sign in with
     * @param secondsUsed from beginning to end; none while it runs
     * @param right how many items were wholly right
     */
    record PersonResult(
            UUID id,
            String person,
            String displayName,
            int number,
            Instant begunAt,
            @Nullable Instant deadline,
            @Nullable Instant finishedAt,
            @Nullable Long secondsUsed,
            @Nullable Boolean byDeadline,
            @Nullable Double score,
            @Nullable Boolean passed,
            @Nullable Long right,
            @Nullable SkillOutcome skill,
            @Nullable Instant validUntil,
            @Nullable String voidedReason,
            @Nullable String voidedBy,
            List<Graded.Item> items) {}

    /**
     * One item over everybody: where most are wrong, the item or its key deserves a look.
     *
     * @param attempts how many finished attempts asked it
     * @param meanScore their mean score; none without attempts
     * @param questions the mean score of each graded question
     */
    record ItemFigures(
            int position,
            String key,
            int attempts,
            int right,
            @Nullable Double meanScore,
            Map<String, Double> questions) {}

    static Results of(List<Attempt> attempts, List<TestItem> items, Map<UUID, Person> people) {
        List<Graded> graded = attempts.stream()
                .filter(Attempt::counts)
                .flatMap(one -> Optional.ofNullable(one.outcome()).stream())
                .map(Outcome::graded)
                .toList();
        return new Results(
                attempts.stream().map(one -> person(one, people)).toList(),
                items.stream().map(item -> figures(item, graded)).toList());
    }

    private static PersonResult person(Attempt attempt, Map<UUID, Person> people) {
        Optional<Person> person = Optional.ofNullable(people.get(attempt.person()));
        Optional<Outcome> outcome = Optional.ofNullable(attempt.outcome());
        Optional<Graded> graded = outcome.map(Outcome::graded);
        Optional<Attempt.Voided> voided = Optional.ofNullable(attempt.voided());
        return new PersonResult(
                attempt.id(),
                person.map(Person::name).orElse(""),
                person.map(Person::displayName).orElse(""),
                attempt.number(),
                attempt.begunAt(),
                attempt.deadline(),
                outcome.map(Outcome::finishedAt).orElse(null),
                outcome.map(one -> one.finishedAt().getEpochSecond()
                                - attempt.begunAt().getEpochSecond())
                        .orElse(null),
                outcome.map(Outcome::byDeadline).orElse(null),
                graded.map(Graded::score).orElse(null),
                graded.map(Graded::passed).orElse(null),
                graded.map(Graded::right).orElse(null),
                outcome.map(Outcome::skill).orElse(null),
                outcome.map(Outcome::validUntil).orElse(null),
                voided.map(Attempt.Voided::reason).orElse(null),
                voided.map(one -> people.get(one.by())).map(Person::name).orElse(null),
                graded.map(Graded::items).orElse(List.of()));
    }

    private static ItemFigures figures(TestItem item, List<Graded> graded) {
        List<Graded.Item> answered = graded.stream()
                .flatMap(one -> one.items().stream())
                .filter(one -> one.position() == item.position())
                .toList();
        Map<String, List<Double>> scores = new LinkedHashMap<>();
        answered.forEach(one -> one.questions()
                .forEach((question, score) -> scores.computeIfAbsent(question, key -> new ArrayList<>())
                        .add(score)));
        Map<String, Double> questions = new LinkedHashMap<>();
        scores.forEach((question, all) -> questions.put(question, Grading.mean(all.stream())));
        Stream<Double> means = answered.stream().map(Graded.Item::score);
        return new ItemFigures(
                item.position(),
                item.key(),
                answered.size(),
                (int) answered.stream().filter(Graded.Item::right).count(),
                answered.isEmpty() ? null : Grading.mean(means),
                questions);
    }
}
