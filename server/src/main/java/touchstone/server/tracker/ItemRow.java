package touchstone.server.tracker;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the tracker.
 *
 * @param ageS seconds since it came in
 * @param activeMs time actively worked on it by everybody, in milliseconds
 * @param returnedTimes how often it was sent back
 * @param disagreement whether the blind answers differed; {@code null} before they were compared
 * @param verdict the newest verdict in few words by question; {@code null} without one or for who may not see answers
 */
record ItemRow(
        @JsonIgnore UUID id,
        @JsonIgnore PageMark mark,
        String key,
        long ordinal,
        String state,
        String stage,
        List<String> domain,
        @Nullable String language,
        int priority,
        List<Seat> people,
        @Nullable Integer rubricVersion,
        Instant createdAt,
        Instant changedAt,
        long ageS,
        long activeMs,
        int returnedTimes,
        int flags,
        @Nullable Boolean disagreement,
        @Nullable Map<String, String> verdict) {

    /** Who holds a seat. */
    record Seat(String name, String stage, String state) {}
}
