package touchstone.cli.measures;

import java.util.Locale;
import picocli.CommandLine.Option;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;
import touchstone.measures.crowd.Duplicates;

/** The option {@code --duplicates RULE}: which answer counts when a worker answered an item again. */
final class DuplicatesOption {
    @Option(
            names = "--duplicates",
            paramLabel = "RULE",
            defaultValue = "first",
            description = "When a worker answered an item again: first (default), last or all of the answers count;"
                    + " all is for choices and numbers only.")
    private String rule = "first";

    /** The rule, also all. */
    Duplicates anyRule() {
        return rule.toLowerCase(Locale.ROOT).equals("all") ? Duplicates.ALL : oneOnly("Say first, last or all.");
    }

    /** The rule where a person can have one answer only. */
    Duplicates oneOnly(String next) {
        return switch (rule.toLowerCase(Locale.ROOT)) {
            case "first" -> Duplicates.FIRST;
            case "last" -> Duplicates.LAST;
            default ->
                throw new NotUsable(
                        ExitCode.NOTHING_READ, "There is no rule for duplicates called " + rule + " here.", next);
        };
    }

    /** Says how many answers repeat an earlier one, where some do. */
    void tell(long repeated) {
        if (repeated > 0) {
            Output.say(repeated + " answers repeat an item that their worker had answered: the "
                    + rule.toLowerCase(Locale.ROOT) + " one counts (--duplicates).");
        }
    }
}
