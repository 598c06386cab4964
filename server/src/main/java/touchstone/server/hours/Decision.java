package touchstone.server.hours;

import touchstone.server.platform.Refused;
import touchstone.server.platform.Texts;

/**
 * What a manager decides about a declared entry.
 *
 * @param reason read by the person; needed to refuse
 */
record Decision(boolean approved, String reason) {

    private static final int LONGEST_REASON = 500;

    void check() {
        if (!approved && reason.isBlank()) {
            throw Refused.field("reason", "missing", "say why it is refused: the person reads it");
        }
        if (Texts.length(reason) > LONGEST_REASON) {
            throw Refused.field("reason", "length", "write at most " + LONGEST_REASON + " characters");
        }
    }
}
