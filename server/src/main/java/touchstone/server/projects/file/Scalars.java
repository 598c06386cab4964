package touchstone.server.projects.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads single values strictly; what does not fit is noted and read as nothing. */
final class Scalars {

    private static final Pattern NAME = Pattern.compile("(?!item$)[\\p{L}_][\\p{L}\\p{N}\\p{M}_-]{0,63}");
    private static final Pattern LABEL =
            Pattern.compile("[^\\p{Cntrl}\\p{Z}/\"](?:[^\\p{Cntrl}/\"]{0,98}[^\\p{Cntrl}\\p{Z}/\"])?");
    private static final Pattern SKILL = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");

    private Scalars() {}

    /** Text of at most {@code most} characters that is not blank. */
    static Optional<String> text(Node node, int most, Mistakes mistakes) {
        if (!(node instanceof Node.Scalar scalar)) {
            mistakes.at(node, Mistake.WANT_TEXT);
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            mistakes.at(node, Mistake.EMPTY);
            return Optional.empty();
        }
        if (scalar.text().codePointCount(0, scalar.text().length()) > most) {
            mistakes.at(node, Mistake.TOO_LONG, Integer.toString(most));
            return Optional.empty();
        }
        return Optional.of(scalar.text().strip());
    }

    /** A name that other parts of the file, answers and filters use. */
    static Optional<String> name(Node node, Mistakes mistakes) {
        return text(node, 200, mistakes).filter(text -> fits(NAME, text, node, Mistake.BAD_NAME, mistakes));
    }

    /** Whether a key can serve as a name; noted when not. */
    static boolean goodName(String key, Node.Entry entry, Mistakes mistakes) {
        if (NAME.matcher(key).matches()) {
            return true;
        }
        mistakes.at(entry.keyPlace(), entry.value().path(), Mistake.BAD_NAME, key);
        return false;
    }

    /** The id of an option, label, type or criterion. */
    static Optional<String> label(Node node, Mistakes mistakes) {
        return text(node, 200, mistakes).filter(text -> fits(LABEL, text, node, Mistake.BAD_LABEL, mistakes));
    }

    /** A skill's name. */
    static Optional<String> skill(Node node, Mistakes mistakes) {
        return text(node, 200, mistakes).filter(text -> fits(SKILL, text, node, Mistake.BAD_SKILL, mistakes));
    }

    /** A whole number from {@code least} to {@code most}. */
    static Optional<Integer> whole(Node node, int least, int most, Mistakes mistakes) {
        return number(node, BigDecimal.valueOf(least), BigDecimal.valueOf(most), mistakes)
                .filter(number -> {
                    if (number.stripTrailingZeros().scale() > 0) {
                        mistakes.at(node, Mistake.WANT_WHOLE_NUMBER, number.toPlainString());
                        return false;
                    }
                    return true;
                })
                .map(BigDecimal::intValueExact);
    }

    /** A number from {@code least} to {@code most}, written in figures. */
    static Optional<BigDecimal> number(Node node, BigDecimal least, BigDecimal most, Mistakes mistakes) {
        Optional<BigDecimal> number = text(node, 200, mistakes)
                .filter(text -> fits(NUMBER, text, node, Mistake.WANT_NUMBER, mistakes))
                .map(BigDecimal::new);
        if (number.isPresent()
                && (number.get().compareTo(least) < 0 || number.get().compareTo(most) > 0)) {
            mistakes.at(
                    node,
                    Mistake.OUT_OF_RANGE,
                    number.get().toPlainString(),
                    least.toPlainString(),
                    most.toPlainString());
            return Optional.empty();
        }
        return number;
    }

    /** How much a criterion counts: above 0, at most 1,000. */
    static Optional<Double> weight(Node node, Mistakes mistakes) {
        return number(node, new BigDecimal("0.000001"), BigDecimal.valueOf(1_000), mistakes)
                .map(BigDecimal::doubleValue);
    }

    /** The unquoted words {@code true} and {@code false} only: {@code yes} and {@code no} stay words. */
    static Optional<Boolean> flag(Node node, Mistakes mistakes) {
        if (node instanceof Node.Scalar scalar && scalar.plain()) {
            if (scalar.text().equals("true") || scalar.text().equals("false")) {
                return Optional.of(scalar.text().equals("true"));
            }
        }
        mistakes.at(node, Mistake.WANT_TRUE_OR_FALSE);
        return Optional.empty();
    }

    /** One of a few words. */
    static Optional<String> oneOf(Node node, List<String> known, Mistakes mistakes) {
        Optional<String> word = text(node, 200, mistakes);
        if (word.isPresent() && !known.contains(word.get())) {
            mistakes.unknown(node, Mistake.NOT_ONE_OF, word.get(), known);
            return Optional.empty();
        }
        return word;
    }

    /** The elements of a list that holds at least one and at most {@code most}. */
    static List<Node> list(Node node, int most, Mistakes mistakes) {
        if (!(node instanceof Node.Sequence sequence)) {
            mistakes.at(node, Mistake.WANT_LIST);
            return List.of();
        }
        if (sequence.elements().isEmpty()) {
            mistakes.at(node, Mistake.EMPTY);
        }
        if (sequence.elements().size() > most) {
            mistakes.at(node, Mistake.TOO_MANY, Integer.toString(most));
            return List.of();
        }
        return sequence.elements();
    }

    private static boolean fits(Pattern pattern, String text, Node node, Mistake mistake, Mistakes mistakes) {
        if (pattern.matcher(text).matches()) {
            return true;
        }
        mistakes.at(node, mistake, text);
        return false;
    }
}
