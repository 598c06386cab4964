package touchstone.formats.sagemaker;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A label attribute before its common metadata.
 *
 * @param value the label
 * @param type such as {@code groundtruth/text-classification}
 * @param metadata what this type adds to the metadata
 */
record Attribute(JsonNode value, String type, ObjectNode metadata) {}
