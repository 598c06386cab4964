package touchstone.labels;

/**
 * One section of the guidelines, citable by its stable id.
 *
 * @param number as printed, such as {@code 2.1}
 * @param level depth of the heading, 1 for the outermost
 */
public record Clause(String id, String number, String title, int level, String markdown) {
    private static final int DEEPEST = 6;

    public Clause {
        Malformed.unless(!id.isBlank(), "clause-id-missing", "a clause needs an id");
        Malformed.unless(level >= 1 && level <= DEEPEST, "clause-level", "a clause's level is 1 to 6");
    }
}
