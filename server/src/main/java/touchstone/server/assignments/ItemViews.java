package touchstone.server.assignments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import touchstone.labels.InputValue;
import touchstone.labels.ItemView;
import touchstone.server.platform.Json;
import touchstone.server.projects.Input;
import touchstone.server.projects.ProjectDefinition;

/** Reads from an item's row what answers refer to: its texts, its messages, its tags. */
@Component
public class ItemViews {

    private final Json json;

    ItemViews(Json json) {
        this.json = json;
    }

    /** The item as conditions and bounds see it. */
    public ItemView of(ProjectDefinition definition, Material material) {
        JsonNode row = json.tree(material.data());
        Map<String, InputValue> inputs = new LinkedHashMap<>();
        for (Input input : definition.inputs()) {
            input.from().in(row).ifPresent(value -> inputs.put(input.name(), value(input, value)));
        }
        return new ItemView(inputs, material.domain(), material.language(), material.sensitivity());
    }

    private static InputValue value(Input input, JsonNode value) {
        return switch (input.kind()) {
            case TEXT -> new InputValue.Text(value.isString() ? value.stringValue() : value.toString());
            case CONVERSATION -> new InputValue.Messages(messages(value));
            case TABLE -> new InputValue.Other();
        };
    }

    private static List<String> messages(JsonNode value) {
        List<String> texts = new ArrayList<>();
        for (JsonNode message : value) {
            texts.add(text(message).orElse(""));
        }
        return texts;
    }

    private static Optional<String> text(JsonNode message) {
        if (message.isString()) {
            return Optional.of(message.stringValue());
        }
        JsonNode text = message.has("text") ? message.path("text") : message.path("content");
        return text.isString() ? Optional.of(text.stringValue()) : Optional.empty();
    }
}
