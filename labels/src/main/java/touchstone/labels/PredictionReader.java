package touchstone.labels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.labels.facet.Kind;
import touchstone.labels.facet.Kinds;
import touchstone.labels.facet.Plain;
import touchstone.labels.facet.Unreadable;

/**
 * Reads what models predict, given as plain JSON values (Map, List, String, Number, Boolean). Either an object of answers
 * by question, or a list of {@code {model, version, answers, scores}}. An answer is a short form ({@code "partial"},
 * {@code 4}, {@code [{start, end, label}]}), the full form with its {@code kind}, or {@code {value, score}} around either.
 * What cannot be mapped is listed and left out; nothing is dropped silently.
 */
public final class PredictionReader {
    private final Rubric rubric;
    private final ItemView item;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Double> scores = new LinkedHashMap<>();
    private final List<Finding> problems = new ArrayList<>();

    private PredictionReader(Rubric rubric, ItemView item) {
        this.rubric = rubric;
        this.item = item;
    }

    /** The predictions of one or several models; paths in the problems start at the given value. */
    public static List<ModelReading> read(Rubric rubric, ItemView item, Object predicted) {
        if (!(predicted instanceof List<?> models)) {
            return List.of(one(rubric, item, Optional.empty(), Optional.empty(), predicted, Optional.empty()));
        }
        List<ModelReading> readings = new ArrayList<>();
        for (int i = 0; i < models.size(); i++) {
            String path = "[" + i + "]";
            Object model = models.get(i);
            ModelReading reading;
            if (model instanceof Map<?, ?> fields && fields.get("answers") != null) {
                reading = one(
                        rubric,
                        item,
                        Optional.ofNullable(fields.get("model")).map(Object::toString),
                        Optional.ofNullable(fields.get("version")).map(Object::toString),
                        fields.get("answers"),
                        Optional.ofNullable(fields.get("scores")));
            } else {
                reading = ModelReading.failed(
                        Unreadable.expected("", "{model, version, answers, scores}", String.valueOf(model))
                                .findings());
            }
            readings.add(reading.under(path));
        }
        return readings;
    }

    /** The prediction of one model: answers by question, and scores by question if they stand apart. */
    public static ModelReading one(
            Rubric rubric,
            ItemView item,
            Optional<String> model,
            Optional<String> version,
            Object answers,
            Optional<Object> scores) {
        PredictionReader reader = new PredictionReader(rubric, item);
        if (answers instanceof Map<?, ?> byQuestion) {
            byQuestion.forEach((question, value) -> reader.read(String.valueOf(question), value));
            scores.filter(Map.class::isInstance).map(Map.class::cast).ifPresent(reader::readScores);
        } else {
            reader.problems.addAll(Unreadable.expected("", "an object of answers by question", answers)
                    .findings());
        }
        return new ModelReading(model, version, reader.answers, reader.scores, reader.problems);
    }

    private void readScores(Map<?, ?> byQuestion) {
        byQuestion.forEach((question, score) -> {
            if (score != null) {
                readScore("scores." + question, String.valueOf(question), score);
            }
        });
    }

    private void readScore(String path, String question, Object score) {
        try {
            scores.put(question, Plain.number(path, score, "a score").doubleValue());
        } catch (Unreadable problem) {
            problems.addAll(problem.findings());
        }
    }

    private void read(String id, @Nullable Object value) {
        Optional<Question> question = rubric.question(id);
        if (question.isEmpty()) {
            problems.add(Finding.of(id, FindingCode.QUESTION_UNKNOWN, "question", id));
        } else if (value instanceof Map<?, ?> scored && scored.containsKey("value") && !scored.containsKey("kind")) {
            if (scored.get("score") != null) {
                readScore(id + ".score", id, scored.get("score"));
            }
            read(question.get(), scored.get("value"));
        } else {
            read(question.get(), value);
        }
    }

    private void read(Question question, @Nullable Object value) {
        if (value == null) {
            return;
        }
        try {
            Answer answer = read(Kinds.of(question), question, value);
            List<Finding> wrong = Check.of(question, answer, item, other -> Optional.ofNullable(answers.get(other)));
            if (wrong.isEmpty()) {
                answers.put(question.id(), answer);
            }
            wrong.forEach(finding -> problems.add(
                    new Finding(finding.path().substring("answers.".length()), finding.kind(), finding.args())));
        } catch (Unreadable problem) {
            problem.findings().forEach(finding -> problems.add(finding.under(question.id())));
        } catch (Malformed refused) {
            problems.add(Finding.of(
                    question.id(),
                    FindingCode.NOT_READ,
                    "expected",
                    "an answer",
                    "found",
                    String.valueOf(refused.getMessage())));
        }
    }

    private static <Q extends Question> Answer read(Kind<Q, ?> kind, Question question, Object value) {
        Object written = value;
        if (value instanceof Map<?, ?> full && full.get("kind") instanceof String name) {
            if (!name.equals(kind.name())) {
                throw Unreadable.expected("", "a " + kind.name() + " answer", "a " + name + " answer");
            }
            Object main = full.get(kind.reading().mainField());
            written = main == null ? full : main;
        }
        return kind.reading().read(kind.questions().cast(question), written);
    }
}
