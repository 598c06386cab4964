package touchstone.formats;

import java.util.Optional;

/** Looks for characters that must not come in. */
final class Characters {
    private Characters() {}

    /** The first defect of decoded text: U+0000, or a surrogate that stands alone because a byte was wrong. */
    static Optional<Defect> ofDecoded(CharSequence text) {
        return first(text, Defect.WRONG_ENCODING);
    }

    /** The first defect of a text value that was written with escapes. */
    static Optional<Defect> ofValue(CharSequence text) {
        return first(text, Defect.LONE_SURROGATE);
    }

    private static Optional<Defect> first(CharSequence text, Defect whenAlone) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return Optional.of(Defect.NUL_CHARACTER);
            }
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                boolean pair =
                        Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return Optional.of(whenAlone);
                }
                i++;
            }
        }
        return Optional.empty();
    }
}
