package touchstone.labels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import touchstone.labels.checklist.ChecklistAnswer;
import touchstone.labels.checklist.ChecklistQuestion;
import touchstone.labels.checklist.Criterion;
import touchstone.labels.checklist.Judgement;
import touchstone.labels.choice.ChoiceAnswer;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.choice.Option;
import touchstone.labels.rating.NoValue;
import touchstone.labels.rating.RatingAnswer;
import touchstone.labels.rating.RatingQuestion;
import touchstone.labels.relations.Relation;
import touchstone.labels.relations.RelationType;
import touchstone.labels.relations.RelationsAnswer;
import touchstone.labels.relations.RelationsQuestion;
import touchstone.labels.spans.Attribute;
import touchstone.labels.spans.Span;
import touchstone.labels.spans.SpanLabel;
import touchstone.labels.spans.SpansAnswer;
import touchstone.labels.spans.SpansQuestion;
import touchstone.labels.writing.WritingAnswer;
import touchstone.labels.writing.WritingQuestion;

/** Random but repeatable questions and answers: the seed of a failing case is in the message. */
final class Samples {
    static final int TEXT = 40;
    static final ItemView ITEM = ItemView.ofText("response", "x".repeat(TEXT));
    static final Rubric RUBRIC = Rubric.of(
            ChoiceQuestion.one("one", false, "a", "b", "c"),
            new ChoiceQuestion(
                    Basics.of("tree", false),
                    List.of(Option.branch("p", Option.of("x"), Option.of("y")), Option.of("q")),
                    true),
            RatingQuestion.of("accuracy", false, 1, 5, NoValue.values()),
            new ChecklistQuestion(Basics.of("checks", false), List.of(Criterion.of("k"), Criterion.of("l")), true),
            WritingQuestion.of("reason", true),
            new SpansQuestion(
                    Basics.of("entities", false),
                    "response",
                    List.of(
                            new SpanLabel(
                                    "A", "A", null, null, Map.of("severity", Attribute.of(false, "minor", "major"))),
                            SpanLabel.of("B")),
                    null,
                    true),
            new RelationsQuestion(Basics.of("links", false), "entities", List.of(RelationType.of("t"))));

    private final SplittableRandom random;

    private Samples(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Runs the check over many seeds. */
    static void many(Consumer<Samples> check) {
        for (long seed = 0; seed < 150; seed++) {
            try {
                check.accept(new Samples(seed));
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("seed " + seed, failed);
            }
        }
    }

    WorkContent content() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        RUBRIC.questions().forEach(question -> answers.put(question.id(), answer(question)));
        SpansAnswer spans = (SpansAnswer) answer(RUBRIC.question("entities").orElseThrow());
        answers.put("entities", spans);
        answers.put("links", relations(spans));
        return WorkContent.of(answers);
    }

    Answer answer(Question question) {
        return switch (question) {
            case ChoiceQuestion choice -> choice(choice);
            case RatingQuestion _ ->
                random.nextInt(6) == 0
                        ? RatingAnswer.none(NoValue.CANNOT_ASSESS)
                        : RatingAnswer.of(1 + random.nextInt(5));
            case ChecklistQuestion _ -> new ChecklistAnswer(Map.of("k", judgement(), "l", judgement()));
            case WritingQuestion _ ->
                new WritingAnswer(pick(List.of("very good", "very  good", "good", "bad 好 的", "e\u0301")));
            case SpansQuestion _ -> spans();
            case RelationsQuestion _ -> relations(spans());
        };
    }

    private ChoiceAnswer choice(ChoiceQuestion question) {
        List<String> paths = new ArrayList<>(question.paths());
        return new ChoiceAnswer(
                question.many() ? shuffled(paths).subList(0, 1 + random.nextInt(3)) : List.of(pick(paths)));
    }

    private Judgement judgement() {
        return pick(List.of(Judgement.values()));
    }

    private SpansAnswer spans() {
        Map<String, Span> spans = new LinkedHashMap<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(TEXT - 8);
            String label = pick(List.of("A", "B"));
            Map<String, String> attributes =
                    label.equals("A") && random.nextBoolean() ? Map.of("severity", "major") : Map.of();
            Span span = new Span("r" + i, start, start + 1 + random.nextInt(8), label, null, attributes, null);
            spans.putIfAbsent(span.start() + "-" + span.end() + label, span);
        }
        return new SpansAnswer(shuffled(new ArrayList<>(spans.values())));
    }

    private RelationsAnswer relations(SpansAnswer spans) {
        return spans.regions().size() < 2
                ? new RelationsAnswer(List.of())
                : new RelationsAnswer(List.of(new Relation(
                        "l1",
                        spans.regions().get(0).id(),
                        spans.regions().get(1).id(),
                        "t")));
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        for (int i = copy.size() - 1; i > 0; i--) {
            Collections.swap(copy, i, random.nextInt(i + 1));
        }
        return copy;
    }

    /** The same spans under other ids, in another order. */
    SpansAnswer renamed(SpansAnswer answer) {
        return new SpansAnswer(shuffled(answer.regions().stream()
                .map(span -> new Span(
                        "other-" + span.id(), span.start(), span.end(), span.label(), null, span.attributes(), null))
                .toList()));
    }
}
