package touchstone.labels;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** Where a span lies: code points, end exclusive, and in a conversation the message. */
public record Place(
        @JsonProperty("start") int start,
        @JsonProperty("end") int end,
        @JsonProperty("message") Optional<Integer> message) {
    public Place {
        message = Copies.optional(message);
    }
}
