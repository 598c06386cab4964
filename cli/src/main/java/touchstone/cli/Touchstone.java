package touchstone.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import touchstone.cli.client.Apply;
import touchstone.cli.client.Export;
import touchstone.cli.client.Import;
import touchstone.cli.client.PeopleVerbs;
import touchstone.cli.client.Release;
import touchstone.cli.client.TokenVerbs;
import touchstone.cli.client.Told;
import touchstone.cli.measures.Aggregate;
import touchstone.cli.measures.AgreementVerb;
import touchstone.cli.measures.Certify;
import touchstone.cli.measures.Events;
import touchstone.cli.measures.Judge;
import touchstone.cli.measures.Noise;
import touchstone.cli.measures.Rank;
import touchstone.cli.measures.Replay;

/** The front door: every verb of the command is a sub-command of this one. */
@Command(
        name = "touchstone",
        mixinStandardHelpOptions = true,
        version = "touchstone 0.1.0",
        description = "Label data, judge AI output, and know how good every label is.",
        subcommands = {
            Demo.class,
            Serve.class,
            Practice.class,
            Apply.class,
            Import.class,
            Export.class,
            Release.class,
            PeopleVerbs.class,
            TokenVerbs.class,
            Aggregate.class,
            Replay.class,
            AgreementVerb.class,
            Certify.class,
            Noise.class,
            Rank.class,
            Judge.class,
            Events.class
        })
public final class Touchstone {

    /** Runs one verb and ends with its exit code. */
    public static void main(String... words) {
        System.exit(command().execute(words));
    }

    /** The command with all its verbs, as a program may run it too. */
    static CommandLine command() {
        return new CommandLine(new Touchstone()).setExecutionExceptionHandler(new Told());
    }
}
