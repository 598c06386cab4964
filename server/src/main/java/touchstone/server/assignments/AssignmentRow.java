package touchstone.server.assignments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assignment with its item, as its holder may see it. */
record AssignmentRow(
        UUID id,
        UUID project,
        int stage,
        AssignmentState state,
        UUID item,
        String itemKey,
        Material material,
        String predictions,
        @Nullable String draft,
        long draftRevision,
        Instant leaseUntil,
        int leaseSeconds,
        int rubricVersion,
        int returnedTimes,
        List<UUID> columns,
        AssignmentView.@Nullable HandedOver handedOver,
        @Nullable String answer,
        long activeMs) {

    static AssignmentRow of(ResultSet row, int number) throws SQLException {
        String reason = row.getString("handed_reason");
        return new AssignmentRow(
                SeatRows.uuid(row, "id"),
                SeatRows.uuid(row, "project"),
                row.getInt("stage"),
                AssignmentState.ofWord(SeatRows.text(row, "state")),
                SeatRows.uuid(row, "item"),
                SeatRows.text(row, "key"),
                Material.of(row),
                SeatRows.text(row, "predictions"),
                row.getString("draft"),
                row.getLong("draft_revision"),
                SeatRows.instant(row, "lease_until"),
                row.getInt("lease_seconds"),
                row.getInt("rubric_version"),
                row.getInt("returned_times"),
                SeatRows.uuids(row.getArray("columns")),
                reason == null
                        ? null
                        : new AssignmentView.HandedOver(
                                reason, SeatRows.text(row, "handed_note"), row.getString("handed_draft")),
                row.getString("answer"),
                row.getLong("active_ms"));
    }
}
