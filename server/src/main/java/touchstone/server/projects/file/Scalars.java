package touchstone.server.projects.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads single values strictly; what does not fit is noted and read as nothing. */
final class Scalars {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,63}");
    private static final Pattern SKILL = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");

    private Scalars() {}

    /** Text of at most {@code most} characters that is not blank. */
    static Optional<String> text(Node node, int most, Faults faults) {
        if (!(node instanceof Node.Scalar scalar)) {
            faults.at(node, Fault.WANT_TEXT);
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            faults.at(node, Fault.EMPTY);
            return Optional.empty();
        }
        if (scalar.text().codePointCount(0, scalar.text().length()) > most) {
            faults.at(node, Fault.TOO_LONG, Integer.toString(most));
            return Optional.empty();
        }
        return Optional.of(scalar.text().strip());
    }

    /** A name that other parts of the file, answers and filters use. */
    static Optional<String> name(Node node, Faults faults) {
        return text(node, 200, faults).filter(text -> fits(NAME, text, node, Fault.BAD_NAME, faults));
    }

    /** Whether a key can serve as a name; noted when not. */
    static boolean goodName(String key, Node.Entry entry, Faults faults) {
        if (NAME.matcher(key).matches()) {
            return true;
        }
        faults.at(entry.keyPlace(), entry.value().path(), Fault.BAD_NAME, key);
        return false;
    }

    /** A skill's name. */
    static Optional<String> skill(Node node, Faults faults) {
        return text(node, 200, faults).filter(text -> fits(SKILL, text, node, Fault.BAD_SKILL, faults));
    }

    /** A whole number from {@code least} to {@code most}. */
    static Optional<Integer> whole(Node node, int least, int most, Faults faults) {
        return number(node, BigDecimal.valueOf(least), BigDecimal.valueOf(most), faults)
                .filter(number -> {
                    if (number.stripTrailingZeros().scale() > 0) {
                        faults.at(node, Fault.WANT_WHOLE_NUMBER, number.toPlainString());
                        return false;
                    }
                    return true;
                })
                .map(BigDecimal::intValueExact);
    }

    /** A number from {@code least} to {@code most}, written in figures. */
    static Optional<BigDecimal> number(Node node, BigDecimal least, BigDecimal most, Faults faults) {
        Optional<BigDecimal> number = text(node, 200, faults)
                .filter(text -> fits(NUMBER, text, node, Fault.WANT_NUMBER, faults))
                .map(BigDecimal::new);
        if (number.isPresent()
                && (number.get().compareTo(least) < 0 || number.get().compareTo(most) > 0)) {
            faults.at(
                    node,
                    Fault.OUT_OF_RANGE,
                    number.get().toPlainString(),
                    least.toPlainString(),
                    most.toPlainString());
            return Optional.empty();
        }
        return number;
    }

    /** The unquoted words {@code true} and {@code false} only: {@code yes} and {@code no} stay words. */
    static Optional<Boolean> flag(Node node, Faults faults) {
        if (node instanceof Node.Scalar scalar && scalar.plain()) {
            if (scalar.text().equals("true") || scalar.text().equals("false")) {
                return Optional.of(scalar.text().equals("true"));
            }
        }
        faults.at(node, Fault.WANT_TRUE_OR_FALSE);
        return Optional.empty();
    }

    /** One of a few words. */
    static Optional<String> oneOf(Node node, List<String> known, Faults faults) {
        Optional<String> word = text(node, 200, faults);
        if (word.isPresent() && !known.contains(word.get())) {
            faults.unknown(node, Fault.NOT_ONE_OF, word.get(), known);
            return Optional.empty();
        }
        return word;
    }

    /** The elements of a list that holds at least one and at most {@code most}. */
    static List<Node> list(Node node, int most, Faults faults) {
        if (!(node instanceof Node.Sequence sequence)) {
            faults.at(node, Fault.WANT_LIST);
            return List.of();
        }
        if (sequence.elements().isEmpty()) {
            faults.at(node, Fault.EMPTY);
        }
        if (sequence.elements().size() > most) {
            faults.at(node, Fault.TOO_MANY, Integer.toString(most));
            return List.of();
        }
        return sequence.elements();
    }

    private static boolean fits(Pattern pattern, String text, Node node, Fault fault, Faults faults) {
        if (pattern.matcher(text).matches()) {
            return true;
        }
        faults.at(node, fault, text);
        return false;
    }
}
