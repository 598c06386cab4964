package touchstone.server.assignments;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the flow's tables as values. */
final class SeatRows {

    private SeatRows() {}

    /** A seat, as if it were not late. */
    static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(
                uuid(row, "id"),
                uuid(row, "project"),
                row.getLong("slot"),
                uuid(row, "item"),
                text(row, "item_key"),
                row.getInt("stage"),
                uuid(row, "person"),
                AssignmentState.ofWord(text(row, "state")),
                false,
                booleans(row.getArray("counts_for")),
                row.getInt("rubric_version"),
                instant(row, "claimed_at"),
                row.getLong("draft_revision"),
                row.getLong("active_ms"),
                row.getInt("returned_times"),
                row.getBoolean("return_unseen"),
                uuids(row.getArray("columns")),
                row.getObject("handed_over", UUID.class),
                progress(row));
    }

    static ItemProgress progress(ResultSet row) throws SQLException {
        boolean disagreement = row.getBoolean("disagreement");
        return new ItemProgress(
                row.getInt("item_stage"),
                ItemState.ofWord(text(row, "item_state")),
                row.getInt("seats"),
                row.getInt("filled"),
                row.getInt("rework_count"),
                row.wasNull() ? null : disagreement);
    }

    static Material material(ResultSet row) throws SQLException {
        Array domain = row.getArray("domain");
        return new Material(
                text(row, "data"),
                domain == null ? List.of() : List.of((String[]) domain.getArray()),
                Optional.ofNullable(row.getString("language")),
                Optional.ofNullable(row.getString("sensitivity")));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getTimestamp(column), column).toInstant();
    }

    static @Nullable Instant instantIfAny(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    static List<UUID> uuids(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }

    static @Nullable List<Boolean> booleans(@Nullable Array array) throws SQLException {
        return array == null ? null : Arrays.asList((Boolean[]) array.getArray());
    }
}
