package touchstone.server.predictions;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import touchstone.formats.Rejected;
import touchstone.labels.Finding;
import touchstone.labels.ItemView;
import touchstone.labels.ModelReading;
import touchstone.labels.PredictionReader;
import touchstone.labels.Rubric;

/** Maps what a model says to the questions of a rubric. */
final class PredictedAnswers {
    private final Rubric rubric;

    PredictedAnswers(Rubric rubric) {
        this.rubric = rubric;
    }

    /** What could be mapped; every part that could not is told with its place and reason. */
    ModelReading read(long line, JsonNode answers, JsonNode scores, ItemView item, Consumer<Rejected> warned) {
        Object said = Optional.ofNullable(PlainValues.of(answers)).orElseGet(Map::of);
        ModelReading reading = PredictionReader.one(
                rubric,
                item,
                Optional.empty(),
                Optional.empty(),
                said,
                Optional.ofNullable(PlainValues.of(scores)).filter(Map.class::isInstance));
        for (Finding problem : reading.problems()) {
            warned.accept(new Rejected(line, "predictions." + problem.path(), problem.code(), problem.message()));
        }
        return reading;
    }
}
