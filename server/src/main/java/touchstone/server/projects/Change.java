package touchstone.server.projects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One difference between two states of a project, or something that follows from it.
 *
 * @param path where, as in the file: {@code rubric.questions.relevance.options.partial.title}
 * @param what {@code added}, {@code removed}, {@code changed}, or a consequence such as {@code slots-added}
 * @param before what stood there, or none
 * @param after what stands there now, or none
 */
public record Change(
        String path,
        String what,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {}
