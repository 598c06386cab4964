package touchstone.formats.csv;

import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import touchstone.formats.Defect;
import touchstone.formats.Reading;
import touchstone.formats.Rejected;
import touchstone.formats.StrictJson;

/** Turns the cells of a row into a record, each column in its mode. */
final class Cells {
    private final Header header;
    private final List<CellMode> modes;

    Cells(Header header, Function<String, CellMode> modes) {
        this.header = header;
        this.modes = header.names().stream().map(modes).toList();
    }

    Reading read(long line, List<String> cells) {
        if (cells.size() != header.names().size()) {
            return Rejected.of(
                    line,
                    Defect.RAGGED_ROW,
                    "The row has " + cells.size() + " cells, the header has "
                            + header.names().size() + ".");
        }
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String name = header.names().get(column);
            var broken = StrictJson.brokenText(line, name, cell);
            if (broken.isPresent()) {
                return broken.get();
            }
            CellMode mode = modes.get(column);
            if (mode == CellMode.TEXT) {
                header.put(record, column, record.stringNode(cell));
            } else if (!cell.isBlank()) {
                try {
                    header.put(record, column, StrictJson.value(cell));
                } catch (JacksonException refused) {
                    if (mode == CellMode.JSON) {
                        return Rejected.of(line, name, Defect.NOT_JSON_CELL, StrictJson.sentence(refused));
                    }
                    header.put(record, column, record.stringNode(cell));
                }
            }
        }
        return StrictJson.object(line, record, StrictJson.mapper().writeValueAsString(record), true);
    }
}
