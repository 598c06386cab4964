package touchstone.labels;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What ids may look like. */
public final class Names {
    private static final Pattern QUESTION = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}\\p{M}_-]{0,63}");
    private static final Pattern LABEL =
            Pattern.compile("[^\\p{Cntrl}\\p{Z}/\"](?:[^\\p{Cntrl}/\"]{0,98}[^\\p{Cntrl}\\p{Z}/\"])?");
    private static final int LONGEST_REGION = 100;

    private Names() {}

    /** The id of a question, input or clause: letters, digits, {@code _} and {@code -}, at most 64, not starting with a digit. */
    public static String question(String id) {
        Malformed.unless(
                QUESTION.matcher(id).matches() && !id.equals("item"),
                "name-not-allowed",
                "'" + id + "' cannot be an id: letters, digits, _ and -, at most 64, not 'item'");
        return id;
    }

    /** The id of an option, label, type or criterion: at most 100 printable characters without {@code /} and {@code "}. */
    public static String label(String id) {
        Malformed.unless(
                LABEL.matcher(id).matches(),
                "name-not-allowed",
                "'" + id + "' cannot be an id: at most 100 printable characters, without / and \"");
        return id;
    }

    /** The id of a region or relation within one answer. */
    public static String region(String id) {
        Malformed.unless(
                !id.isBlank() && id.length() <= LONGEST_REGION,
                "region-id-not-allowed",
                "a region needs an id of 1 to 100 characters");
        return id;
    }

    /** Refuses when two elements have the same id. */
    public static <T> void distinct(Collection<T> all, Function<? super T, String> id, String code) {
        Set<String> seen = new HashSet<>();
        for (T one : all) {
            Malformed.unless(seen.add(id.apply(one)), code, "'" + id.apply(one) + "' stands there twice");
        }
    }
}
