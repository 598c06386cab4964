package touchstone.labels;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that is wrong, and where.
 *
 * @param path such as {@code answers.entities.regions[2].end}
 * @param kind what is wrong
 * @param args what the message names, by name
 */
public record Finding(String path, FindingCode kind, Map<String, String> args) {
    public Finding {
        args = Copies.map(args);
    }

    /** A finding whose message names nothing. */
    public static Finding of(String path, FindingCode kind) {
        return new Finding(path, kind, Map.of());
    }

    /** A finding whose message names things: name, value, name, value, … */
    public static Finding of(String path, FindingCode kind, Object... namesAndValues) {
        Map<String, String> args = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            args.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return new Finding(path, kind, args);
    }

    /** The same, further down in something larger. */
    public Finding under(String prefix) {
        return new Finding(path.isEmpty() || path.startsWith("[") ? prefix + path : prefix + "." + path, kind, args);
    }

    /** The stable code. */
    public String code() {
        return kind.code();
    }

    /** What is wrong, in English. */
    public String message() {
        String message = kind.words();
        for (Map.Entry<String, String> arg : args.entrySet()) {
            message = message.replace("{" + arg.getKey() + "}", arg.getValue());
        }
        return message;
    }
}
