package touchstone.cli.client;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Adds one person, or a whole team from a table; prints a JSON line for each, with the token that is shown once. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Add a person, or a team from a CSV file. Prints {\"id\",\"name\",\"token\"} a line;"
                + " for somebody who uses an account already the token is null.")
public final class AddPeople implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();

    @Mixin
    private final Server server = new Server();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Name to sign in with.")
    private @Nullable String name;

    @Option(
            names = "--from",
            paramLabel = "TEAM.csv",
            description =
                    "Columns name, role, skills, password, display_name. Every line is checked before anybody is added.")
    private @Nullable Path from;

    @Option(names = "--project", paramLabel = "PROJECT", description = "The project they join.")
    private @Nullable String project;

    @Option(names = "--role", paramLabel = "ROLE", description = "owner, manager, lead, reviewer, annotator, observer.")
    private @Nullable String role;

    @Option(names = "--skill", paramLabel = "SKILL", description = "What they can do, as qa or finance:3; repeatable.")
    private List<String> skills = List.of();

    @Option(names = "--password", paramLabel = "TEXT", description = "At least 12 characters; none = token only.")
    private @Nullable String password;

    @Option(names = "--display-name", paramLabel = "TEXT", description = "What others see.")
    private @Nullable String displayName;

    @Override
    public Integer call() {
        Api api = server.api();
        List<NewPerson> wanted = wanted();
        if (from != null && !TeamCheck.passed(api, wanted, spec.commandLine().getErr())) {
            return ExitCode.REFUSED;
        }
        for (NewPerson person : wanted) {
            JsonNode added = api.post("/people", person.body());
            spec.commandLine().getOut().println(JSON.writeValueAsString(ordered(added)));
            spec.commandLine().getOut().flush();
            if (added.path("token").asString("").isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println(person.name()
                                + " uses the account already: role and skills were added, the password stays,"
                                + " and there is no token. They make one themselves under Settings.");
            }
        }
        return ExitCode.DONE;
    }

    private List<NewPerson> wanted() {
        if (from != null && name == null) {
            return TeamFile.read(from, project);
        }
        if (name != null && from == null) {
            return List.of(new NewPerson(0, name, displayName, password, project, role, skills));
        }
        throw new NotUsable(
                ExitCode.NOTHING_READ, "It is not clear whom to add.", "Give either a NAME or --from TEAM.csv.");
    }

    private static Map<String, @Nullable String> ordered(JsonNode added) {
        Map<String, @Nullable String> line = new LinkedHashMap<>();
        for (String key : List.of("id", "name", "token")) {
            JsonNode value = added.path(key);
            line.put(key, value.isString() ? value.asString() : null);
        }
        return line;
    }
}
