package touchstone.cli.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes everything about a project's items out. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Take items, answers, reviews and verdicts out of a project.")
public final class Export implements Callable<Integer> {

    @Mixin
    private final Server server = new Server();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PROJECT", description = "The project's name in addresses.")
    private String slug = "";

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "jsonl",
            description = "jsonl (default), csv or sagemaker.")
    private String format = "jsonl";

    @Option(names = "--filter", paramLabel = "FILTER", description = "Only these items, as in the tracker.")
    private String filter = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write (default: standard output). It appears when it is complete.")
    private @Nullable Path output;

    @Override
    public Integer call() {
        Api api = server.api();
        try (InputStream content = api.open("/projects/" + Api.part(slug) + "/export?format=" + Api.part(format)
                + (filter.isBlank() ? "" : "&filter=" + Api.part(filter)))) {
            if (output == null) {
                content.transferTo(System.out);
                System.out.flush();
            } else {
                write(content, output);
            }
            return ExitCode.DONE;
        } catch (IOException failure) {
            throw new NotUsable(
                    ExitCode.REFUSED,
                    "The export broke off: " + failure.getMessage(),
                    "Run it again; nothing half-written remains. If it breaks off again, look at the space and rights of the folder, and at "
                            + "the server's log.");
        }
    }

    private void write(InputStream content, Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path unfinished = absolute.resolveSibling(absolute.getFileName() + ".unfinished");
        try {
            Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        spec.commandLine().getErr().println("Written to " + file + ", " + Files.size(absolute) + " bytes.");
    }
}
