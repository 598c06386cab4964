package touchstone.server.projects.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of one mapping, each asked for by name; keys that nobody may ask for are noted with a guess. */
final class Fields {

    private final Node node;
    private final Map<String, Node.Entry> entries;
    private final Mistakes mistakes;

    private Fields(Node node, Map<String, Node.Entry> entries, Mistakes mistakes) {
        this.node = node;
        this.entries = entries;
        this.mistakes = mistakes;
    }

    /** The fields of a node that must be a mapping with keys from {@code known}. */
    static Fields of(Node node, Mistakes mistakes, Set<String> known) {
        if (!(node instanceof Node.Mapping mapping)) {
            mistakes.at(
                    node,
                    Mistake.WANT_MAPPING,
                    String.join(", ", known.stream().sorted().toList()));
            return new Fields(node, Map.of(), mistakes);
        }
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                mistakes.unknown(
                        entry.keyPlace(),
                        entry.value().path(),
                        Mistake.UNKNOWN_KEY,
                        key,
                        known.stream().sorted().toList());
            }
        });
        return new Fields(node, mapping.entries(), mistakes);
    }

    /** The whole mapping. */
    Node node() {
        return node;
    }

    /** The value of a key; empty when it is missing or nothing was written there. */
    Optional<Node> value(String key) {
        return Optional.ofNullable(entries.get(key))
                .map(Node.Entry::value)
                .filter(value -> !(value instanceof Node.Scalar scalar && scalar.nothing()));
    }

    /** The value of a key that must be there; noted when it is not. */
    Optional<Node> required(String key) {
        Optional<Node> value = value(key);
        // a mapping that is none was noted already
        if (value.isEmpty() && node instanceof Node.Mapping) {
            mistakes.at(node, Mistake.MISSING_KEY, key);
        }
        return value;
    }

    /** A line of text, at most {@code most} characters. */
    Optional<String> text(String key, int most) {
        return value(key).flatMap(value -> Scalars.text(value, most, mistakes));
    }

    /** A name: small letters, digits, {@code _} and {@code -}. */
    Optional<String> name(String key) {
        return value(key).flatMap(value -> Scalars.name(value, mistakes));
    }

    /** A skill's name. */
    Optional<String> skill(String key) {
        return value(key).flatMap(value -> Scalars.skill(value, mistakes));
    }

    /** A whole number within bounds, or {@code otherwise}. */
    int whole(String key, int least, int most, int otherwise) {
        return value(key)
                .flatMap(value -> Scalars.whole(value, least, most, mistakes))
                .orElse(otherwise);
    }

    /** A number within bounds. */
    Optional<BigDecimal> number(String key, BigDecimal least, BigDecimal most) {
        return value(key).flatMap(value -> Scalars.number(value, least, most, mistakes));
    }

    /** {@code true} or {@code false}, or {@code otherwise}. */
    boolean flag(String key, boolean otherwise) {
        return value(key).flatMap(value -> Scalars.flag(value, mistakes)).orElse(otherwise);
    }

    /** The elements of a list; empty when the key is missing. */
    List<Node> list(String key, int most) {
        return value(key).map(value -> Scalars.list(value, most, mistakes)).orElse(List.of());
    }
}
