package touchstone.server.assignments;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What an item holds.
 *
 * @param data the row as it was imported, JSON
 */
public record Material(String data, List<String> domain, Optional<String> language, Optional<String> sensitivity) {

    static Material of(ResultSet row) throws SQLException {
        Array domain = row.getArray("domain");
        return new Material(
                SeatRows.text(row, "data"),
                domain == null ? List.of() : List.of((String[]) domain.getArray()),
                Optional.ofNullable(row.getString("language")),
                Optional.ofNullable(row.getString("sensitivity")));
    }
}
