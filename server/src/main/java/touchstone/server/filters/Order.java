package touchstone.server.filters;

/** How a number is held against another. */
public enum Order {
    LESS("<"),
    AT_MOST("<="),
    EQUAL("="),
    AT_LEAST(">="),
    MORE(">");

    private final String sign;

    Order(String sign) {
        this.sign = sign;
    }

    /** The sign, the same in filters and in SQL. */
    public String sign() {
        return sign;
    }
}
