package touchstone.labels.condition;

import java.util.ArrayList;
import java.util.List;
import touchstone.labels.Malformed;

/** Cuts the text of a condition into tokens. */
final class Tokens {
    private static final String ENDS_A_WORD = "[],=<>!'\"";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        while (tokens.next()) {
            // every turn appends one token
        }
        tokens.add(Token.Kind.END, "", text.length());
        return tokens.tokens;
    }

    private boolean next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        switch (text.charAt(at)) {
            case '[' -> add(Token.Kind.OPEN, "[", at++);
            case ']' -> add(Token.Kind.CLOSE, "]", at++);
            case ',' -> add(Token.Kind.COMMA, ",", at++);
            case '=' -> add(Token.Kind.OPERATOR, "=", at++);
            case '<', '>' -> size();
            case '!' -> different();
            case '\'', '"' -> quoted();
            default -> word();
        }
        return true;
    }

    private void size() {
        int start = at;
        at += text.startsWith("=", at + 1) ? 2 : 1;
        add(Token.Kind.OPERATOR, text.substring(start, at), start);
    }

    private void different() {
        if (!text.startsWith("!=", at)) {
            throw new Malformed("condition-operator", "'!' stands alone; 'different from' is written !=", at);
        }
        add(Token.Kind.OPERATOR, "!=", at);
        at += 2;
    }

    private void quoted() {
        int start = at;
        int end = text.indexOf(text.charAt(at), at + 1);
        if (end < 0) {
            throw new Malformed("condition-quote", "the quotation mark is not closed", start);
        }
        add(Token.Kind.QUOTED, text.substring(start + 1, end), start);
        at = end + 1;
    }

    private void word() {
        int start = at;
        while (at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && ENDS_A_WORD.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        add(Token.Kind.WORD, text.substring(start, at), start);
    }

    private void add(Token.Kind kind, String written, int position) {
        tokens.add(new Token(kind, written, position));
    }
}
