package touchstone.server.filters;

/** What is wrong with a filter line and where: UTF-16 offsets, end exclusive. */
public final class FilterMistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final int start;
    private final int end;

    FilterMistake(String code, int start, int end, String message) {
        super(message, null, false, false);
        this.code = code;
        this.start = start;
        this.end = end;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** Where it begins. */
    public int start() {
        return start;
    }

    /** Behind its last character. */
    public int end() {
        return end;
    }
}
