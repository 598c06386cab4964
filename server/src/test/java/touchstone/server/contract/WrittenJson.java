package touchstone.server.contract;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Answer;
import touchstone.labels.Mark;
import touchstone.labels.Note;
import touchstone.labels.WorkContent;
import touchstone.server.assignments.AssignmentView;
import touchstone.server.assignments.ReviewView;

/** What stands in components that are JSON already when they leave the database: their Java type is text, their shape is this. */
final class WrittenJson {

    /**
     * What a model said about an item.
     *
     * @param scores from 0 to 1, by question
     */
    record Prediction(
            UUID id,
            @Nullable String model,
            @Nullable String version,
            Map<String, Answer> answers,
            @Nullable Map<String, Double> scores) {}

    private record Shapes(
            List<Prediction> predictions,
            WorkContent work,
            Map<String, Answer> answers,
            List<Note> notes,
            Map<String, Mark> marks,
            Object anything) {}

    private static final Map<String, String> SHAPES = Map.of(
            name(AssignmentView.class, "predictions"), "predictions",
            name(AssignmentView.class, "draft"), "work",
            name(AssignmentView.HandedOver.class, "draft"), "work",
            name(AssignmentView.ItemPart.class, "data"), "anything",
            name(ReviewView.Column.class, "answers"), "answers",
            name(ReviewView.Column.class, "notes"), "notes",
            name(ReviewView.Column.class, "marks"), "marks");

    private WrittenJson() {}

    /** The type that describes a component: its own, or the shape of the JSON it holds. A new one without a shape is refused. */
    static Type typeOf(RecordComponent component) {
        if (!component.getAccessor().isAnnotationPresent(JsonRawValue.class)) return component.getGenericType();
        String name = name(component.getDeclaringRecord(), component.getName());
        String shape = Objects.requireNonNull(SHAPES.get(name), "say what JSON stands in " + name);
        for (RecordComponent one : Shapes.class.getRecordComponents()) {
            if (one.getName().equals(shape)) return one.getGenericType();
        }
        throw new IllegalStateException("no such shape: " + shape);
    }

    private static String name(Class<?> owner, String component) {
        return owner.getName() + "." + component;
    }
}
