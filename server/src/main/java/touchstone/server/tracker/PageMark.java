package touchstone.server.tracker;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import touchstone.server.platform.Refused;

/** Where a page ended: the value it is ordered by and the item's ordinal. Outwardly an opaque word. */
record PageMark(String value, long ordinal) {

    static Optional<PageMark> read(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            int space = text.indexOf(' ');
            return Optional.of(new PageMark(text.substring(space + 1), Long.parseLong(text.substring(0, space))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException strange) {
            throw new Refused(TrackerProblem.PAGE_UNKNOWN);
        }
    }

    String word() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((ordinal + " " + value).getBytes(StandardCharsets.UTF_8));
    }
}
