package touchstone.labels;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What conditions and bounds need to know about an item.
 *
 * @param inputs by input name
 * @param domain the item's tags
 */
public record ItemView(
        Map<String, InputValue> inputs, List<String> domain, Optional<String> language, Optional<String> sensitivity) {

    public ItemView {
        inputs = Map.copyOf(inputs);
        domain = List.copyOf(domain);
    }

    /** An item about which nothing is known. */
    public static ItemView empty() {
        return new ItemView(Map.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** An item with one text input. */
    public static ItemView ofText(String input, String text) {
        return new ItemView(Map.of(input, new InputValue.Text(text)), List.of(), Optional.empty(), Optional.empty());
    }
}
