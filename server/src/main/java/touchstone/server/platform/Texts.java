package touchstone.server.platform;

import java.util.Optional;

/** Text that can be stored and given back unchanged. */
public final class Texts {

    private Texts() {}

    /**
     * What makes the text impossible to keep: U+0000, which the database refuses, or half of a surrogate pair, which it would
     * silently replace. Empty when the text is sound.
     */
    public static Optional<String> flaw(CharSequence text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return Optional.of("U+0000 at index " + i);
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return Optional.of("half a surrogate pair at index " + i);
                }
                i++;
            }
        }
        return Optional.empty();
    }

    /** Whether the text can be kept. */
    public static boolean sound(CharSequence text) {
        return flaw(text).isEmpty();
    }

    /** The number of Unicode code points, which is how every length in the API is counted. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
