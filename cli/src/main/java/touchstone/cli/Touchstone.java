package touchstone.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The front door: every verb of the command is a sub-command of this one. */
@Command(
        name = "touchstone",
        mixinStandardHelpOptions = true,
        version = "touchstone 0.1.0",
        description = "Label data, judge AI output, and know how good every label is.",
        subcommands = {Demo.class, Serve.class, Practice.class})
public final class Touchstone {

    /** Runs one verb and ends with its exit code. */
    public static void main(String... words) {
        System.exit(new CommandLine(new Touchstone()).execute(words));
    }
}
