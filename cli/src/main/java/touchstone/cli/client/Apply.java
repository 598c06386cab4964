package touchstone.cli.client;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Applies a project file; the same file again changes nothing. */
@Command(
        name = "apply",
        mixinStandardHelpOptions = true,
        description = "Create or change a project from its file. The guidelines file beside it is sent along.")
public final class Apply implements Callable<Integer> {

    private static final Pattern GUIDELINES = Pattern.compile("guidelines:\\s*[\"']?([^\\s\"'#,}]+\\.(?:md|markdown))");

    @Mixin
    private final Server server = new Server();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The project file, YAML.")
    private Path file = Path.of("project.yaml");

    @Option(names = "--dry-run", description = "Only say what would change.")
    private boolean dryRun;

    @Override
    public Integer call() {
        Api api = server.api();
        JsonNode applied;
        try {
            applied = api.post("/projects/apply", body(file, dryRun));
        } catch (Refusal refusal) {
            throw Told.renamed(refusal, Map.of("project.yaml", file.toString()));
        }
        tell(applied, spec.commandLine().getErr());
        spec.commandLine().getOut().println(applied);
        return ExitCode.DONE;
    }

    /** What is sent for a project file. */
    static Map<String, Object> body(Path file, boolean dryRun) {
        String text = read(file);
        Map<String, String> files = new LinkedHashMap<>();
        Matcher named = GUIDELINES.matcher(text);
        while (named.find()) {
            Path beside = file.resolveSibling(named.group(1));
            if (Files.isRegularFile(beside)) {
                files.put(named.group(1), read(beside));
            }
        }
        return Map.of("file", text, "files", files, "dry_run", dryRun);
    }

    private void tell(JsonNode applied, PrintWriter err) {
        tellChanges(applied, err);
        applied.path("warnings")
                .forEach(warning ->
                        err.println("Warning: " + warning.path("message").asString("")));
    }

    private void tellChanges(JsonNode applied, PrintWriter err) {
        String project = applied.path("project").asString("");
        if (!applied.path("changed").asBoolean()) {
            err.println(project + " is up to date.");
            return;
        }
        if (applied.path("created").asBoolean()) {
            err.println(project + (dryRun ? " would be created." : " was created."));
            return;
        }
        err.println(project + (dryRun ? " would change:" : " changed, revision " + applied.path("revision") + ":"));
        applied.path("changes").forEach(change -> err.println("  " + Changes.line(change)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            throw new NotUsable(ExitCode.NOTHING_READ, file + " is not UTF-8 text.", "Save it as UTF-8.");
        } catch (IOException failure) {
            throw new NotUsable(
                    ExitCode.NOTHING_READ, file + " cannot be read.", "Check the name and whether you may read it.");
        }
    }
}
