package touchstone.labels.facet;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.labels.Numbers;

/** Plain JSON values (Map, List, String, Number, Boolean), taken for what is expected or {@link Unreadable}. */
public final class Plain {
    private Plain() {}

    /** A text; numbers and yes/no count as the text they write, since models write {@code 1} for an option called 1. */
    public static String word(String path, Object value, String expected) {
        return switch (value) {
            case String text -> text;
            case Number number -> number(path, number, expected).toPlainString();
            case Boolean bool -> bool.toString();
            default -> throw Unreadable.expected(path, expected, value);
        };
    }

    /** A number, or a text that writes one. */
    public static BigDecimal number(String path, Object value, String expected) {
        Optional<BigDecimal> number = switch (value) {
            case BigDecimal decimal -> Optional.of(Numbers.normal(decimal));
            case Number other -> decimal(other.toString());
            case String text -> Numbers.read(text.strip());
            default -> Optional.empty();
        };
        return number.orElseThrow(() -> Unreadable.expected(path, expected, value));
    }

    /** A whole number from 0 to 2³¹ − 1. */
    public static int count(String path, Object value, String expected) {
        try {
            int count = number(path, value, expected).intValueExact();
            if (count >= 0) {
                return count;
            }
        } catch (ArithmeticException notWhole) {
            throw Unreadable.expected(path, expected, value);
        }
        throw Unreadable.expected(path, expected, value);
    }

    /** An object. */
    public static Map<String, Object> object(String path, Object value, String expected) {
        if (!(value instanceof Map<?, ?> map)) {
            throw Unreadable.expected(path, expected, value);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        map.forEach((name, part) -> {
            if (part != null) {
                object.put(String.valueOf(name), part);
            }
        });
        return object;
    }

    /** A list. */
    public static List<?> list(String path, Object value, String expected) {
        if (!(value instanceof List<?> list)) {
            throw Unreadable.expected(path, expected, value);
        }
        return list;
    }

    /** A field of an object that must be there. */
    public static Object field(String path, Map<String, Object> object, String name) {
        Object value = object.get(name);
        if (value == null) {
            throw Unreadable.expected(path.isEmpty() ? name : path + "." + name, name, "nothing");
        }
        return value;
    }

    private static Optional<BigDecimal> decimal(String written) {
        try {
            return Optional.of(Numbers.normal(new BigDecimal(written)));
        } catch (NumberFormatException notFinite) {
            return Optional.empty();
        }
    }
}
