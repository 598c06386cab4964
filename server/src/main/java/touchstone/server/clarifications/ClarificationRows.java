package touchstone.server.clarifications;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Rows of the room's tables as values. */
final class ClarificationRows {

    private ClarificationRows() {}

    static Clarification clarification(ResultSet row, int number) throws SQLException {
        return new Clarification(
                uuid(row, "id"),
                uuid(row, "project"),
                ClarificationKind.ofWord(text(row, "kind")),
                texts(row, "clauses"),
                row.getObject("item", UUID.class),
                row.getString("item_key"),
                row.getObject("assignment", UUID.class),
                text(row, "question"),
                row.getBoolean("blocking"),
                row.getInt("rubric_version"),
                uuid(row, "asked_by"),
                instant(row, "asked_at"),
                row.getBoolean("unseen"),
                row.getBoolean("open"));
    }

    static Message message(ResultSet row, int number) throws SQLException {
        return new Message(
                uuid(row, "clarification"), uuid(row, "person"), text(row, "text"), instant(row, "written_at"));
    }

    static Precedent precedent(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        return new Precedent(
                uuid(row, "id"),
                uuid(row, "project"),
                row.getObject("clarification", UUID.class),
                row.getObject("item", UUID.class),
                row.getString("item_key"),
                texts(row, "clauses"),
                text(row, "decision"),
                row.getString("proposed_label"),
                RubricChange.ofWord(text(row, "rubric")),
                row.getInt("rubric_version"),
                row.getObject("led_to", Integer.class),
                uuid(row, "decided_by"),
                instant(row, "decided_at"),
                reason == null
                        ? null
                        : new Precedent.Withdrawn(reason, uuid(row, "withdrawn_by"), instant(row, "withdrawn_at")));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = Objects.requireNonNull(row.getArray(column));
        return List.of((String[]) array.getArray());
    }
}
