package touchstone.labels.condition;

/**
 * A piece of a condition's text.
 *
 * @param position where it starts, 0-based
 */
record Token(Kind kind, String text, int position) {
    enum Kind {
        WORD,
        QUOTED,
        OPERATOR,
        OPEN,
        COMMA,
        CLOSE,
        END
    }

    boolean word(String wanted) {
        return kind == Kind.WORD && text.equals(wanted);
    }

    boolean operator(String wanted) {
        return kind == Kind.OPERATOR && text.equals(wanted);
    }

    /** How to name it in a message. */
    String said() {
        return kind == Kind.END ? "the end" : "'" + text + "'";
    }
}
