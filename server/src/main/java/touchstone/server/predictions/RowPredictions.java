package touchstone.server.predictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import touchstone.formats.Rejected;
import touchstone.labels.ItemView;
import touchstone.labels.ModelReading;
import touchstone.labels.Rubric;
import touchstone.server.platform.Json;
import touchstone.server.projects.ProjectDefinition;

/** Reads predictions out of rows; what cannot be mapped to a question is told, never dropped silently. */
public final class RowPredictions {
    private static final String NO_MODEL = "unnamed";
    private static final int MOST_NAME_CHARACTERS = 200;

    private final PredictionPlaces places;
    private final PredictedAnswers answers;
    private final Json json;

    /** For rows that are items and carry predictions where the project file says. */
    public RowPredictions(ProjectDefinition definition, Rubric rubric, Json json) {
        this(PredictionPlaces.inRow(definition), rubric, json);
    }

    private RowPredictions(PredictionPlaces places, Rubric rubric, Json json) {
        this.places = places;
        this.answers = new PredictedAnswers(rubric);
        this.json = json;
    }

    /** For rows that are predictions and name their item by its key. */
    public static RowPredictions alone(ProjectDefinition definition, Rubric rubric, Json json) {
        return new RowPredictions(PredictionPlaces.alone(definition), rubric, json);
    }

    /** Whether rows of this project carry predictions at all. */
    public boolean isUsed() {
        return !places.answers().isEmpty();
    }

    /** The key of the item that a row of predictions names. */
    public Optional<String> itemKey(JsonNode row) {
        return places.keyIn(row);
    }

    /** The rejection of a row whose item is not there. */
    public static Rejected unknownItem(long line, Optional<String> key) {
        return key.map(one -> new Rejected(line, "", "item-unknown", "There is no item with the key " + one + "."))
                .orElseGet(() -> new Rejected(line, "", "key-missing", "The row does not say which item it is about."));
    }

    /** The predictions that an item's row carries; none is no fault. */
    public List<NewPrediction> read(long line, String itemKey, JsonNode row, ItemView item, Consumer<Rejected> warned) {
        List<NewPrediction> all = new ArrayList<>();
        for (PredictionPlaces.Found found : places.in(row)) {
            one(line, itemKey, found, item, warned).ifPresent(all::add);
        }
        return all;
    }

    /** The predictions of a row that is there for nothing else: without a single one it is rejected. */
    public List<NewPrediction> readAlone(
            long line,
            String itemKey,
            JsonNode row,
            ItemView item,
            Consumer<Rejected> rejected,
            Consumer<Rejected> warned) {
        List<NewPrediction> all = read(line, itemKey, row, item, warned);
        if (all.isEmpty()) {
            rejected.accept(new Rejected(
                    line, "", "prediction-missing", "The row holds no answer that a question of the rubric takes."));
        }
        return all;
    }

    private Optional<NewPrediction> one(
            long line, String itemKey, PredictionPlaces.Found found, ItemView item, Consumer<Rejected> warned) {
        if (!found.answers().isObject()) {
            warned.accept(new Rejected(
                    line,
                    "predictions",
                    "prediction-unusable",
                    "Predictions are an object of answers by question, or a list of {model, version, answers}."));
            return Optional.empty();
        }
        if (found.model().isEmpty()) {
            warned.accept(new Rejected(
                    line,
                    "model",
                    "model-missing",
                    "The prediction names no model and is kept as \"" + NO_MODEL + "\"."));
        }
        ModelReading reading = answers.read(line, found.answers(), found.scores(), item, warned);
        if (reading.answers().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewPrediction(
                line,
                itemKey,
                shorten(found.model().orElse(NO_MODEL)),
                shorten(found.version()),
                json.write(new AnswersByQuestion(new TreeMap<>(reading.answers()))),
                json.write(new TreeMap<>(reading.scores()))));
    }

    private static String shorten(String name) {
        return name.length() <= MOST_NAME_CHARACTERS ? name : name.substring(0, MOST_NAME_CHARACTERS);
    }
}
