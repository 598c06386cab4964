package touchstone.cli.measures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;
import touchstone.measures.consensus.Methods;

/** What the answers are, and so which methods can make one out of them. The first method named is what {@code auto} takes. */
enum AnswerKind {
    /** One of some classes. */
    CHOICE(Stream.concat(Methods.NAMES.stream(), Stream.of("gold-weighted")).toList()),
    /** A number. */
    NUMERIC(List.of("mean", "median", "weighted")),
    /** A text, e.g. a transcript. */
    SEQUENCE(List.of("weighted-rover", "rover", "closest")),
    /** Marked places of a text or a recording. */
    SPANS(List.of("fusion"));

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final List<String> methods;

    AnswerKind(List<String> methods) {
        this.methods = List.copyOf(methods);
    }

    /** The word of the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that word. */
    static AnswerKind named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
                .findAny()
                .orElseThrow(() -> new NotUsable(
                        ExitCode.NOTHING_READ,
                        "There is no kind of answers called " + word + ".",
                        "Say choice, numeric, sequence or spans."));
    }

    /** The method that is meant; one of another kind is refused with the kind that it belongs to. */
    String method(String wanted) {
        if (methods.contains(wanted)) {
            return wanted;
        }
        if (wanted.equals("auto")) {
            return methods.getFirst();
        }
        String own = "For " + word() + " say one of " + String.join(", ", methods) + ".";
        for (AnswerKind other : values()) {
            if (other.methods.contains(wanted)) {
                throw new NotUsable(
                        ExitCode.NOTHING_READ,
                        "The method " + wanted + " is for answers of the kind " + other.word() + ", not " + word()
                                + ".",
                        "Say --kind " + other.word() + ". " + own);
            }
        }
        throw new NotUsable(ExitCode.NOTHING_READ, "There is no method called " + wanted + ".", own);
    }
}
