package touchstone.labels;

import org.jspecify.annotations.Nullable;

/** Something about the item that a lead should see; the work goes on. */
public record Flag(String reason, String note) {
    public Flag(String reason, @Nullable String note) {
        Malformed.unless(!reason.isBlank(), "flag-reason-missing", "a flag needs a reason");
        this.reason = reason;
        this.note = note == null ? "" : note;
    }
}
