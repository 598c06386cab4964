package touchstone.formats;

import tools.jackson.databind.node.ObjectNode;

/**
 * One readable record.
 *
 * @param line where it begins, counted from 1
 * @param record its fields
 * @param json the same fields as JSON text; exactly the text of the file where the file is JSON Lines, so that an export
 *     gives back what came in
 */
public record Row(long line, ObjectNode record, String json) implements Reading {}
