package touchstone.cli.client;

import picocli.CommandLine.Command;

/** Everything about accounts. */
@Command(
        name = "people",
        mixinStandardHelpOptions = true,
        description = "Add people to the installation and to projects.",
        subcommands = AddPeople.class)
public final class PeopleVerbs {}
