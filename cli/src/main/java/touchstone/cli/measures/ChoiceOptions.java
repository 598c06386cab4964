package touchstone.cli.measures;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code aggregate} that make sense for choices only. */
final class ChoiceOptions {
    @Option(names = "--gold", paramLabel = "FILE", description = "Known answers (item,truth) for gold-weighted.")
    @Nullable
    String gold;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "Draws other random beginnings.")
    long seed;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "0",
            description = "dawid-skene only: exactly this many rounds, without smoothing.")
    int rounds;

    @Option(names = "--mixed", description = "Classes may be numbers and words together.")
    boolean mixed;

    @Option(
            names = "--explain",
            description = "Adds to each item its probabilities, its entropy in bits and who carried it.")
    boolean explain;

    @Option(
            names = "--workers",
            description = "Gives the workers in place of the items: for each true class what they say, with intervals.")
    boolean workers;

    @Option(
            names = "--picture",
            paramLabel = "WHAT",
            description = "What --plot draws, with --truth: confusion (default) or reliability.")
    @Nullable
    String picture;

    /** Whether one of them was given. */
    boolean given() {
        return gold != null || seed != 0 || rounds != 0 || mixed || explain || workers || picture != null;
    }
}
