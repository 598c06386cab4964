package touchstone.server.clarifications;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import touchstone.server.filters.AnyCase;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Texts;

/**
 * What is looked for in the edge-case log.
 *
 * @param text words that must all occur, in any case
 * @param standing only what was not withdrawn
 * @param after the last entry of the page before
 */
record Search(String text, Optional<String> clause, boolean standing, Optional<UUID> after) {

    private static final int LONGEST = 200;

    Search {
        if (Texts.length(text) > LONGEST || !Texts.sound(text)) {
            throw Refused.field("text", "length", "search for at most " + LONGEST + " characters");
        }
    }

    /** The same search, further on. */
    Search after(UUID last) {
        return new Search(text, clause, standing, Optional.of(last));
    }

    /** One expression a word. */
    String[] patterns() {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(AnyCase::pattern)
                .toArray(String[]::new);
    }
}
