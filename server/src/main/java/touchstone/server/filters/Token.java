package touchstone.server.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code name:value} in a filter line; without a name it searches in texts.
 *
 * @param quoted whether the value stood in quotation marks, and then is one value whatever commas it has
 */
record Token(String name, String value, boolean quoted, int start, int valueStart, int end) {
    private static final Pattern PIECE = Pattern.compile("(?:\"[^\"]*\"?|[^\\s\"])+");

    static List<Token> all(String line) {
        List<Token> tokens = new ArrayList<>();
        Matcher pieces = PIECE.matcher(line);
        while (pieces.find()) {
            tokens.add(of(pieces.group(), pieces.start(), pieces.end()));
        }
        return tokens;
    }

    /** The line without blanks that say nothing. */
    static String plain(String line) {
        return PIECE.matcher(line).results().map(MatchResult::group).collect(Collectors.joining(" "));
    }

    private static Token of(String piece, int start, int end) {
        if (piece.chars().filter(character -> character == '"').count() % 2 == 1) {
            throw new FilterMistake("unclosed-quote", start, end, "the quotation mark is not closed");
        }
        int colon = piece.startsWith("\"") ? -1 : piece.indexOf(':');
        String value = piece.substring(colon + 1);
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return new Token(
                colon < 0 ? "" : piece.substring(0, colon),
                quoted ? value.substring(1, value.length() - 1) : value,
                quoted,
                start,
                start + colon + 1,
                end);
    }

    List<String> values() {
        return quoted ? List.of(value) : List.of(value.split(",", -1));
    }

    FilterMistake unknownName() {
        return new FilterMistake("unknown-name", start, end, "there is no field '" + name + "'");
    }

    FilterMistake wrong(String code, String message) {
        return new FilterMistake(code, valueStart, end, message);
    }
}
