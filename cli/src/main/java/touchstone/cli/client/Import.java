package touchstone.cli.client;

import java.io.FileNotFoundException;
import java.io.PrintWriter;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Brings rows into a project and prints the import report. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Bring rows into a project. The report says what became of every row.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:rows were taken, or were there already (with --dry-run: would be); the report names rejected ones",
            "1:the server refused or the import failed; with --strict also when a row was rejected",
            "2:wrong usage, or no row could be used",
            "3:the server cannot be reached"
        })
public final class Import implements Callable<Integer> {

    private static final int PROBLEMS_SHOWN = 20;

    @Option(
            names = "--strict",
            description = "End with 1 when a row was rejected, for scripts that must not go on then.")
    private boolean strict;

    @Mixin
    private final Server server = new Server();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project's name in addresses.")
    private String slug = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The file with the rows.")
    private Path file = Path.of("rows.jsonl");

    @Option(names = "--dry-run", description = "Read everything, store nothing.")
    private boolean dryRun;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "jsonl, json, csv or sagemaker (default: by the end of the file's name: .jsonl, .json, .csv,"
                    + " .manifest). Packed once with gzip is fine; save a workbook as CSV.")
    private @Nullable String format;

    @Option(
            names = "--changed",
            paramLabel = "WHAT",
            defaultValue = "report",
            description = "Rows whose item is there with other content: report (default) or update.")
    private String changed = "report";

    @Override
    public Integer call() {
        Api api = server.api();
        PrintWriter err = spec.commandLine().getErr();
        JsonNode job = new JobWatch(api, err).follow(start(api));
        JsonNode outcome = job.path("outcome");
        spec.commandLine().getOut().println(outcome.isMissingNode() ? job : outcome);
        return switch (job.path("state").asString()) {
            case "done" -> {
                report(outcome, err);
                yield ending(outcome);
            }
            case "cancelled" -> {
                err.println("The import was cancelled.");
                yield ExitCode.REFUSED;
            }
            default -> {
                err.println("The import failed.");
                report(outcome, err);
                yield ExitCode.REFUSED;
            }
        };
    }

    private JsonNode start(Api api) {
        String path = "/projects/" + Api.part(slug) + "/imports?format=" + Api.part(named()) + "&dry_run=" + dryRun
                + "&changed=" + Api.part(changed);
        try {
            return api.upload(path, BodyPublishers.ofFile(file));
        } catch (FileNotFoundException missing) {
            throw new NotUsable(
                    ExitCode.NOTHING_READ, file + " cannot be read.", "Check the name and whether you may read it.");
        }
    }

    private String named() {
        return Optional.ofNullable(format).orElseGet(() -> {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
            return switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "csv" -> "csv";
                case "json" -> "json";
                case "manifest" -> "sagemaker";
                case "xlsx", "xls", "ods" ->
                    throw new NotUsable(
                            ExitCode.NOTHING_READ,
                            file + " is a workbook; its rows cannot be imported.",
                            "Save the sheet as CSV (UTF-8) and import that.");
                case String rows -> "jsonl";
            };
        });
    }

    private int ending(JsonNode outcome) {
        long rejected = outcome.path("rejected").asLong(0);
        if (rejected == outcome.path("read").asLong(0)) {
            return ExitCode.NOTHING_READ;
        }
        return strict && rejected > 0 ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private void report(JsonNode outcome, PrintWriter err) {
        err.println(String.format(
                Locale.ROOT,
                "%,d rows read: %,d accepted, %,d there already, %,d changed, %,d rejected; %,d predictions, %,d warnings%s",
                outcome.path("read").asLong(0),
                outcome.path("accepted").asLong(0),
                outcome.path("same").asLong(0),
                outcome.path("changed").asLong(0),
                outcome.path("rejected").asLong(0),
                outcome.path("predictions").asLong(0),
                outcome.path("warnings").asLong(0),
                dryRun ? " (nothing was stored)" : ""));
        int shown = 0;
        for (JsonNode problem : outcome.path("problems")) {
            if (shown++ == PROBLEMS_SHOWN) {
                err.println("  … more are in the report");
                break;
            }
            err.println("  line " + problem.path("line").asLong(0) + "  "
                    + problem.path("result").asString("rejected") + "  "
                    + problem.path("field").asString("") + "  "
                    + problem.path("message").asString("") + "  ["
                    + problem.path("code").asString("") + "]");
        }
    }
}
