package touchstone.server.items;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import touchstone.labels.InputValue;
import touchstone.labels.ItemView;
import touchstone.server.projects.Input;
import touchstone.server.projects.InputKind;
import touchstone.server.projects.ProjectDefinition;

/** The inputs of an item as answers and conditions see them. */
public final class Inputs {
    private static final List<String> MESSAGE_TEXTS = List.of("text", "content");

    private Inputs() {}

    /** What labels need to know of an item. */
    public static ItemView view(
            ProjectDefinition definition,
            JsonNode data,
            List<String> domain,
            Optional<String> language,
            Optional<String> sensitivity) {
        Map<String, InputValue> values = new HashMap<>();
        for (Input input : definition.inputs()) {
            input.from().in(data).ifPresent(node -> values.put(input.name(), value(input.kind(), node)));
        }
        return new ItemView(values, domain, language, sensitivity);
    }

    private static InputValue value(InputKind kind, JsonNode node) {
        return switch (kind) {
            case TEXT -> new InputValue.Text(node.isValueNode() ? node.asString() : node.toString());
            case CONVERSATION ->
                new InputValue.Messages(node.valueStream().map(Inputs::message).toList());
            case TABLE -> new InputValue.Other();
        };
    }

    private static String message(JsonNode message) {
        if (message.isString()) {
            return message.stringValue();
        }
        return MESSAGE_TEXTS.stream()
                .map(message::path)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .findFirst()
                .orElse("");
    }

    static boolean fits(InputKind kind, JsonNode value) {
        return switch (kind) {
            case TEXT -> value.isString() || value.isNumber();
            case CONVERSATION ->
                value.isArray() && value.valueStream().allMatch(message -> message.isString() || message.isObject());
            case TABLE -> value.isArray() || value.isObject();
        };
    }

    static String wanted(InputKind kind) {
        return switch (kind) {
            case TEXT -> "A text is expected here.";
            case CONVERSATION -> "A list of messages is expected here: [{\"role\": …, \"content\": …}].";
            case TABLE -> "A table is expected here: a list of rows.";
        };
    }
}
