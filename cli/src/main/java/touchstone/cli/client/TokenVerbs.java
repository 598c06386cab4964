package touchstone.cli.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything about personal tokens. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Make personal tokens.",
        subcommands = TokenVerbs.Create.class)
public final class TokenVerbs {

    /** Makes a token for the caller. */
    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = "Make a token of your own. It is shown this once.")
    static final class Create implements Callable<Integer> {

        @Mixin
        private final Server server = new Server();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Option(names = "--title", required = true, paramLabel = "TEXT", description = "What it is for.")
        private String title = "";

        @Option(
                names = "--scope",
                required = true,
                paramLabel = "SCOPE",
                description = "work, read, manage, people or all; repeatable.")
        private List<String> scopes = List.of();

        @Option(names = "--project", paramLabel = "PROJECT", description = "Only in this project.")
        private @Nullable String project;

        @Option(
                names = "--days",
                paramLabel = "N",
                defaultValue = "90",
                description = "How long it lasts (default: 90).")
        private int days;

        @Override
        public Integer call() {
            Map<String, Object> body = new LinkedHashMap<>(Map.of("title", title, "scopes", scopes, "days", days));
            if (project != null) {
                body.put("project", project);
            }
            spec.commandLine().getOut().println(server.api().post("/tokens", body));
            return ExitCode.DONE;
        }
    }
}
