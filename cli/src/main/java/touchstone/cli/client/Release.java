package touchstone.cli.client;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
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

/** Makes a release: a data set that never changes again. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = "Make an immutable release of what is decided.")
public final class Release implements Callable<Integer> {

    @Mixin
    private final Server server = new Server();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PROJECT", description = "The project's name in addresses.")
    private String slug = "";

    @Option(names = "--title", required = true, paramLabel = "TEXT", description = "What the release is called.")
    private String title = "";

    @Option(names = "--filter", paramLabel = "FILTER", description = "Only these items, as in the tracker.")
    private @Nullable String filter;

    @Override
    public Integer call() {
        Api api = server.api();
        PrintWriter err = spec.commandLine().getErr();
        Map<String, Object> body = new LinkedHashMap<>(Map.of("title", title));
        if (filter != null) {
            body.put("filter", filter);
        }
        JsonNode job = new JobWatch(api, err).follow(api.post("/projects/" + Api.part(slug) + "/releases", body));
        spec.commandLine().getOut().println(job.path("outcome"));
        boolean done = job.path("state").asString().equals("done");
        err.println(done ? "Released." : "The release was not made: " + job.path("outcome"));
        return done ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
