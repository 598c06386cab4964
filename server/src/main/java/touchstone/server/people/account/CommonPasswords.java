package touchstone.server.people.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Passwords that are tried first, with what people put around them to make them long enough. */
@Component
class CommonPasswords {

    private static final int FEWEST_DIFFERENT = 5;

    private final Set<String> words;

    CommonPasswords() {
        try {
            words = new ClassPathResource("touchstone/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the lower-case password is a common word, alone, doubled, or with digits and signs around it. */
    boolean contains(String lower) {
        String core = lower.replaceAll("^[^a-z]+|[^a-z]+$", "");
        return lower.codePoints().distinct().count() < FEWEST_DIFFERENT
                || isSequence(lower)
                || words.contains(core)
                || words.contains(core.substring(0, core.length() / 2)) && doubled(core);
    }

    private static boolean doubled(String text) {
        int half = text.length() / 2;
        return text.length() % 2 == 0 && text.substring(0, half).equals(text.substring(half));
    }

    private static boolean isSequence(String text) {
        int steps = 0;
        for (int i = 1; i < text.length(); i++) {
            steps += Math.abs(text.charAt(i) - text.charAt(i - 1)) <= 1 ? 1 : 0;
        }
        return steps >= text.length() - 3;
    }
}
