package touchstone.server.assignments;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.labels.StageKind;

/**
 * What the holder of an assignment sees: the item, their own work, and nothing about anybody else that the stage does not open.
 *
 * @param predictions JSON list: what models proposed
 * @param draft JSON of the work so far
 * @param handedOver set when somebody else began and passed it on
 * @param review set in review stages
 */
public record AssignmentView(
        UUID id,
        String stage,
        StageKind stageKind,
        AssignmentState state,
        ItemPart item,
        @JsonRawValue String predictions,
        @JsonRawValue @Nullable String draft,
        long draftRevision,
        Instant leaseUntil,
        int leaseSeconds,
        int rubricVersion,
        int returnedTimes,
        List<FindingView> findings,
        @Nullable HandedOver handedOver,
        long activeMs,
        @Nullable ReviewView review) {

    /**
     * The item.
     *
     * @param data JSON of the imported row
     */
    public record ItemPart(
            UUID id,
            String key,
            @JsonRawValue String data,
            Map<String, InputView> inputs,
            List<String> domain,
            @Nullable String language,
            @Nullable String sensitivity) {}

    /**
     * What the former holder left.
     *
     * @param draft JSON of the former holder's work
     */
    public record HandedOver(
            String reason,
            String note,
            @JsonRawValue @Nullable String draft) {}
}
