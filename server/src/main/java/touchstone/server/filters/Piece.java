package touchstone.server.filters;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * A piece of text that is looked for whatever the case. Folding the case of every character of every row is what such a search
 * spends its time on; so only as much is folded as the piece calls for: nothing where it has no letters with case (figures,
 * Chinese), only A to Z where it has no others, and else only rows that have its plain parts.
 *
 * @param text the piece
 * @param plain its longest part whose case the plain alphabet knows
 */
record Piece(String text, String plain) {

    static Piece of(String text) {
        return new Piece(text, longest(text, character -> character < 128 || !hasCase(character)));
    }

    /** The condition that the SQL text {@code column} holds it. */
    String in(String column, Function<Object, String> parameter) {
        if (foldsBeyondPlain()) {
            String whole = column + " ~ " + parameter.apply(AnyCase.pattern(text));
            return plain.isEmpty() ? whole : "(" + holds(column, plain, parameter) + " AND " + whole + ")";
        }
        return holds(column, text, parameter);
    }

    private static String holds(String column, String piece, Function<Object, String> parameter) {
        String caseless = longest(piece, character -> !hasCase(character));
        if (caseless.equals(piece)) {
            return exactly(column, piece, parameter);
        }
        String lower = exactly("lower(" + column + " COLLATE \"C\")", piece.toLowerCase(Locale.ROOT), parameter);
        return caseless.isEmpty() ? lower : "(" + exactly(column, caseless, parameter) + " AND " + lower + ")";
    }

    /** Whether characters beyond the plain alphabet have a case. */
    boolean foldsBeyondPlain() {
        return !plain.equals(text);
    }

    static String exactly(String column, String piece, Function<Object, String> parameter) {
        return "strpos(" + column + ", " + parameter.apply(piece) + ") > 0";
    }

    private static boolean hasCase(int character) {
        return Character.isLowerCase(character) || Character.isUpperCase(character) || Character.isTitleCase(character);
    }

    private static String longest(String text, IntPredicate kind) {
        String longest = "";
        StringBuilder run = new StringBuilder();
        for (int character : text.codePoints().toArray()) {
            if (kind.test(character)) {
                run.appendCodePoint(character);
            } else {
                run.setLength(0);
            }
            if (run.length() > longest.length()) {
                longest = run.toString();
            }
        }
        return longest;
    }
}
