package touchstone.measures.crowd;

import java.util.Comparator;

/** The order of class names: numbers by value and before words, words by code point. */
public final class NaturalOrder implements Comparator<String> {

    @Override
    public int compare(String left, String right) {
        boolean leftIsNumber = isNumber(left);
        boolean rightIsNumber = isNumber(right);
        if (leftIsNumber && rightIsNumber) {
            int byValue = Double.compare(Double.parseDouble(left), Double.parseDouble(right));
            return byValue != 0 ? byValue : left.compareTo(right);
        }
        if (leftIsNumber != rightIsNumber) {
            return leftIsNumber ? -1 : 1;
        }
        return left.compareTo(right);
    }

    /** Whether a name is a plain decimal number such as {@code -1}, {@code 2.5} or {@code 1e6}. */
    public static boolean isNumber(String name) {
        boolean digit = false;
        for (int at = 0; at < name.length(); at++) {
            char sign = name.charAt(at);
            if (sign >= '0' && sign <= '9') {
                digit = true;
            } else if ("+-.eE".indexOf(sign) < 0 || (at == 0 && (sign == 'e' || sign == 'E'))) {
                return false;
            }
        }
        if (!digit) {
            return false;
        }
        try {
            return Double.isFinite(Double.parseDouble(name));
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }
}
