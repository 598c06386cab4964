package touchstone.server.exchange.exports;

import java.util.List;
import tools.jackson.databind.JsonNode;
import touchstone.formats.Cell;

/** An answer as one cell: what the short forms of an import read back. */
final class ShortForm {
    private static final List<String> ONLY_FIELD =
            List.of("options", "value", "none", "criteria", "text", "regions", "relations");

    private ShortForm() {}

    /** The cell of an answer in its full JSON form; blank when there is none. */
    static Cell of(JsonNode answer) {
        for (String field : ONLY_FIELD) {
            JsonNode value = answer.path(field);
            if (!value.isMissingNode() && !value.isNull()) {
                return cell(field.equals("options") && value.size() == 1 ? value.get(0) : value);
            }
        }
        return Cell.blank();
    }

    private static Cell cell(JsonNode value) {
        if (value.isNumber()) {
            return Cell.of(value.decimalValue());
        }
        return Cell.of(value.isString() ? value.stringValue() : value.toString());
    }
}
