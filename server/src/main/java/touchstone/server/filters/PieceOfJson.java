package touchstone.server.filters;

import java.util.Locale;
import java.util.function.Function;

/**
 * A piece of text that is looked for in JSON as it came in: a backslash stands there as two, and a character beyond ASCII as
 * itself or, as some programs write it, by its number.
 */
final class PieceOfJson {
    private static final int ASCII = 128;

    private PieceOfJson() {}

    /** The condition that the SQL column, of type {@code json}, holds the piece. */
    static String in(String column, String piece, Function<Object, String> parameter) {
        String raw = column + "::text";
        String written = piece.replace("\\", "\\\\");
        String found = Piece.of(written).in(raw, parameter);
        if (written.chars().allMatch(character -> character < ASCII)) {
            return found;
        }
        String numbered = Piece.exactly(raw, "\\u", parameter);
        return "(" + found + " OR (" + numbered + " AND " + byNumber(column, written, parameter) + "))";
    }

    private static String byNumber(String column, String written, Function<Object, String> parameter) {
        String raw = column + "::text";
        if (!Piece.of(written).foldsBeyondPlain()) {
            return Piece.exactly("lower(" + raw + " COLLATE \"C\")", numbers(written), parameter);
        }
        // The database cannot read the number of the character that no text may hold
        return "CASE WHEN " + Piece.exactly(raw, "\\u0000", parameter) + " THEN false ELSE " + column
                + "::jsonb::text ~ " + parameter.apply(AnyCase.pattern(written)) + " END";
    }

    private static String numbers(String text) {
        StringBuilder numbers = new StringBuilder();
        for (char character : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (character < ASCII) {
                numbers.append(character);
            } else {
                numbers.append("\\u").append("%04x".formatted((int) character));
            }
        }
        return numbers.toString();
    }
}
