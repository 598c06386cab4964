package touchstone.labels;

import java.util.Optional;

/** Where a span lies: code points, end exclusive, and in a conversation the message. */
public record Place(int start, int end, Optional<Integer> message) {
    public Place {
        message = Copies.optional(message);
    }
}
