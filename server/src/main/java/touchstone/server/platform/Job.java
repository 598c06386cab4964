package touchstone.server.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A piece of background work as people see it.
 *
 * @param total how much there is to do; {@code null} while not known
 * @param outcome what came of it: the kind's own JSON, or a problem when it failed
 */
public record Job(
        UUID id,
        @Nullable UUID project,
        String kind,
        State state,
        long done,
        @Nullable Long total,
        @Nullable JsonNode outcome,
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /** How far it is. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** The word in the API and in the database. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
