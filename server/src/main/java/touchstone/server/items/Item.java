package touchstone.server.items;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing to label.
 *
 * @param ordinal the order of arrival within the project, from 1
 * @param key the name by which the customer knows it; unique in the project
 * @param revision grows by one whenever the content is replaced
 * @param data the row exactly as it was imported, as JSON text
 * @param domain the tags that set rules look at
 * @param language BCP 47 tag
 * @param sensitivity class of sensitive material
 * @param priority higher is offered earlier
 */
public record Item(
        UUID id,
        UUID project,
        long ordinal,
        String key,
        int revision,
        String data,
        List<String> domain,
        Optional<String> language,
        Optional<String> sensitivity,
        int priority) {
    /** Keeps its own copy. */
    public Item {
        domain = List.copyOf(domain);
    }
}
