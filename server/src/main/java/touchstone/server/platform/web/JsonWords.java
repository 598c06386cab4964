package touchstone.server.platform.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.json.JsonMapper;

/** Says in words what JSON a place takes, without naming our classes. */
final class JsonWords {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonWords() {}

    /** What a place of this type takes. */
    static String expected(Class<?> type) {
        if (type == String.class) return "text";
        if (type.isEnum()) return "one of " + words(type);
        if (type == boolean.class || type == Boolean.class) return "true or false";
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) return "a number that fits";
        if (Iterable.class.isAssignableFrom(type) || type.isArray()) return "a list";
        if (type.getName().startsWith("java.time.")) return "a time like 2026-01-31T12:00:00Z";
        if (type == UUID.class) return "an id";
        JsonSubTypes kinds = type.getAnnotation(JsonSubTypes.class);
        return kinds == null ? "an object" : "an object whose field \"kind\" is one of " + names(kinds);
    }

    /** The kinds of which one was to be named. */
    static String kinds(InvalidTypeIdException fault) {
        JsonSubTypes kinds = fault.getBaseType().getRawClass().getAnnotation(JsonSubTypes.class);
        return kinds == null ? "known" : "one of " + names(kinds);
    }

    private static String names(JsonSubTypes kinds) {
        return Arrays.stream(kinds.value()).map(JsonSubTypes.Type::name).collect(Collectors.joining(", "));
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(word -> MAPPER.convertValue(word, String.class))
                .collect(Collectors.joining(", "));
    }
}
