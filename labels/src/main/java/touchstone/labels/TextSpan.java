package touchstone.labels;

/**
 * A stretch of a text in Unicode code points, end exclusive: the unit of every stored offset. Java and browsers count
 * UTF-16 units, so both directions are converted here and nowhere else.
 */
public record TextSpan(int start, int end) {
    public TextSpan {
        Malformed.unless(start >= 0, "span-negative", "a span starts at 0 or later");
        Malformed.unless(end > start, "span-empty", "a span ends after its start");
    }

    /** The span of UTF-16 units {@code [start, end)}; refused when it splits a surrogate pair or leaves the text. */
    public static TextSpan ofUtf16(String text, int start, int end) {
        Malformed.unless(start >= 0 && start < end, "span-empty", "a span ends after its start");
        Malformed.unless(end <= text.length(), "span-outside-text", "the span ends behind the text");
        Malformed.unless(
                !splitsPair(text, start) && !splitsPair(text, end),
                "span-splits-character",
                "a character is cut in two");
        int first = text.codePointCount(0, start);
        return new TextSpan(first, first + text.codePointCount(start, end));
    }

    /** How many code points a text has. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether the text is long enough. */
    public boolean within(String text) {
        return end <= length(text);
    }

    /** Where it starts in UTF-16 units. */
    public int utf16Start(String text) {
        return text.offsetByCodePoints(0, start);
    }

    /** Where it ends in UTF-16 units. */
    public int utf16End(String text) {
        return text.offsetByCodePoints(0, end);
    }

    /** The words it covers; refused when it leaves the text. */
    public String of(String text) {
        Malformed.unless(within(text), "span-outside-text", "the span ends behind the text");
        int from = utf16Start(text);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /** How many code points both cover. */
    public int overlap(TextSpan other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** Covered code points. */
    public int length() {
        return end - start;
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
