package touchstone.server.projects;

import org.jspecify.annotations.Nullable;

/**
 * A named part of an item that is shown.
 *
 * @param name how questions refer to it
 * @param from where its value lies in the row
 * @param title what people read above it; the name when the file gives none
 * @param language BCP 47 tag of the text, or none when the item's own language holds
 */
public record Input(
        String name,
        InputKind kind,
        ValuePath from,
        String title,
        @Nullable String language) {}
