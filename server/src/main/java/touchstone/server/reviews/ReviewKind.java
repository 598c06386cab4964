package touchstone.server.reviews;

import java.util.Locale;

/** What a reviewer did. */
enum ReviewKind {
    ADJUDICATED,
    RETURNED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
