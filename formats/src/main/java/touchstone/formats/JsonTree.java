package touchstone.formats;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Walks a parsed record for values that JSON allows and we cannot keep. */
final class JsonTree {
    private JsonTree() {}

    /** The first value that cannot be kept; texts are looked at only when they were written with escapes. */
    static Optional<Rejected> firstDefect(long line, JsonNode node, boolean escapes) {
        return walk(line, "$", node, escapes);
    }

    private static Optional<Rejected> walk(long line, String path, JsonNode node, boolean escapes) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                String name = field.getKey();
                Optional<Rejected> found = escapes ? text(line, path, name) : Optional.<Rejected>empty();
                if (found.isEmpty() && mayHide(field.getValue(), escapes)) {
                    found = walk(line, path + "." + name, field.getValue(), escapes);
                }
                if (found.isPresent()) {
                    return found;
                }
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (mayHide(list.get(i), escapes)) {
                    Optional<Rejected> found = walk(line, path + "[" + i + "]", list.get(i), escapes);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        } else if (node.isString()) {
            return text(line, path, node.stringValue());
        } else if (node.isNumber() && tooLarge(node)) {
            return Optional.of(Rejected.of(
                    line, path, Defect.NUMBER_OUT_OF_RANGE, "The number is larger than 10^308; write it as text."));
        }
        return Optional.empty();
    }

    private static boolean mayHide(JsonNode node, boolean escapes) {
        return node.isContainer() || node.isBigDecimal() || node.isBigInteger() || (escapes && node.isString());
    }

    private static Optional<Rejected> text(long line, String path, String value) {
        return Characters.ofValue(value).map(defect -> character(line, path, defect));
    }

    static Rejected character(long line, String path, Defect defect) {
        if (defect == Defect.NUL_CHARACTER) {
            return Rejected.of(
                    line, path, defect, "The text holds the character U+0000, which cannot be kept. Remove it.");
        }
        if (defect == Defect.WRONG_ENCODING) {
            return Rejected.of(
                    line,
                    path,
                    defect,
                    "A byte is not text in this encoding. Save the file as UTF-8 or name its encoding "
                            + "(utf-16, windows-1252, gb18030).");
        }
        return Rejected.of(
                line, path, defect, "The text holds half of a surrogate pair, which is not a character. Remove it.");
    }

    private static boolean tooLarge(JsonNode number) {
        BigDecimal value = number.decimalValue();
        return Math.abs((long) value.precision() - value.scale()) > Limits.NUMBER_DIGITS;
    }
}
