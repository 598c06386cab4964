package touchstone.cli.measures;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;
import touchstone.cli.plot.PlotOption;
import touchstone.measures.consensus.Consensus;
import touchstone.measures.consensus.DawidSkene;
import touchstone.measures.consensus.GoldWeighted;
import touchstone.measures.consensus.Method;
import touchstone.measures.consensus.Methods;
import touchstone.measures.consensus.NotApplicable;
import touchstone.measures.consensus.Score;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Duplicates;
import touchstone.measures.crowd.Truth;

/** Makes one answer out of many. */
@Command(
        name = "aggregate",
        mixinStandardHelpOptions = true,
        description = "Make one label for each item out of the answers of several workers.",
        footer = {
            "",
            "LABELS has a header with item,worker,label; other columns are passed over. Out comes"
                    + " item,label,confidence.",
            "Ties go to the class that was named more often in the whole file, then to the first in natural order."
        })
public final class Aggregate implements Callable<Integer> {

    @Parameters(paramLabel = "LABELS", description = "CSV, also packed (.gz), or Parquet; - reads standard input.")
    private String labels = "";

    @Option(
            names = "--method",
            paramLabel = "NAME",
            defaultValue = "auto",
            description = "auto (default), majority, wawa, zero-based-skill, gold-weighted, one-coin, dawid-skene, "
                    + "hierarchical-dawid-skene, glad, mace, kos, ibcc, bwa, ebcc.")
    private String method = "auto";

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description = "Right answers (item,truth): says how accurate the method is instead of giving the labels.")
    private @Nullable String truth;

    @Option(names = "--gold", paramLabel = "FILE", description = "Known answers (item,truth) for gold-weighted.")
    private @Nullable String gold;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "Draws other random beginnings.")
    private long seed;

    @Option(
            names = "--duplicates",
            paramLabel = "RULE",
            defaultValue = "first",
            description = "When a worker answered an item again: first (default), last or all of the answers count.")
    private String duplicates = "first";

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "0",
            description = "dawid-skene only: exactly this many rounds, without smoothing.")
    private int rounds;

    @Option(names = "--mixed", description = "Classes may be numbers and words together.")
    private boolean mixed;

    @Option(
            names = "--explain",
            description = "Adds to each item its probabilities, its entropy in bits and who carried it.")
    private boolean explain;

    @Option(
            names = "--workers",
            description = "Gives the workers in place of the items: for each true class what they say, with intervals.")
    private boolean workers;

    @Option(names = "--json", description = "Give JSON.")
    private boolean json;

    @Mixin
    private final PlotOption plot = new PlotOption();

    @Option(
            names = "--picture",
            paramLabel = "WHAT",
            defaultValue = "confusion",
            description = "What --plot draws, with --truth: confusion (default) or reliability.")
    private String picture = "confusion";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File for the labels (default: standard output). It appears when it is complete.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        checkPicture();
        LabelFile file = new LabelFile(labels, mixed);
        CrowdLabels crowd = file.labels(duplicatesRule());
        if (crowd.repeated() > 0) {
            Output.say(crowd.repeated() + " answers repeat an item that their worker had answered: the "
                    + duplicates.toLowerCase(Locale.ROOT) + " one counts (--duplicates).");
        }
        Method chosen = chosen(crowd);
        long begun = System.nanoTime();
        Consensus consensus = combine(file, chosen, crowd);
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (truth != null) {
            Truth right = new LabelFile(truth, true).truth(crowd);
            Output.of(json).one(score(consensus, right, seconds));
            plot.write(
                    picture.equals("reliability")
                            ? CrowdPictures.reliability(method, consensus, right)
                            : CrowdPictures.confusion(method, consensus, right));
        } else if (workers) {
            table(WorkerRows.HEADER, () -> new WorkerRows(consensus));
        } else if (explain) {
            table(ExplainedItems.HEADER, () -> new ExplainedItems(consensus));
        } else if (json || (Output.terminal() && output == null)) {
            table(ConsensusWriter.HEADER, () -> ConsensusWriter.rows(consensus));
        } else {
            write(consensus);
        }
        return ExitCode.DONE;
    }

    private void checkPicture() {
        plot.check();
        if (plot.wanted() && truth == null) {
            throw new NotUsable(
                    ExitCode.NOTHING_READ, "--plot compares with right answers.", "Give --truth FILE as well.");
        }
        if (!List.of("confusion", "reliability").contains(picture)) {
            throw new NotUsable(
                    ExitCode.NOTHING_READ,
                    "There is no picture called " + picture + ".",
                    "Say confusion or reliability.");
        }
    }

    private void table(List<String> header, Iterable<List<Object>> rows) {
        Output.of(json).table(header, rows);
    }

    private Consensus combine(LabelFile file, Method chosen, CrowdLabels crowd) {
        try {
            return chosen.combine(crowd);
        } catch (NotApplicable reason) {
            throw file.bad(String.valueOf(reason.getMessage()), "Choose another --method.");
        }
    }

    private Duplicates duplicatesRule() {
        return switch (duplicates.toLowerCase(Locale.ROOT)) {
            case "first" -> Duplicates.FIRST;
            case "last" -> Duplicates.LAST;
            case "all" -> Duplicates.ALL;
            default ->
                throw new NotUsable(
                        ExitCode.NOTHING_READ,
                        "There is no rule for duplicates called " + duplicates + ".",
                        "Say first, last or all.");
        };
    }

    private Method chosen(CrowdLabels crowd) {
        if (method.equals("gold-weighted")) {
            if (gold == null) {
                throw new NotUsable(
                        ExitCode.NOTHING_READ, "gold-weighted needs items with known answers.", "Give --gold FILE.");
            }
            return new GoldWeighted(new LabelFile(gold, true).truth(crowd));
        }
        if (method.equals("dawid-skene") && rounds > 0) {
            return new DawidSkene(0, rounds, -1);
        }
        return Methods.named(method, seed)
                .orElseThrow(() -> new NotUsable(
                        ExitCode.NOTHING_READ,
                        "There is no method called " + method + ".",
                        "Say one of " + String.join(", ", Methods.NAMES) + ", gold-weighted."));
    }

    private Map<String, Object> score(Consensus consensus, Truth right, double seconds) {
        Score score = Score.of(consensus, right);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("method", method);
        values.put("n_items", consensus.crowd().items());
        values.put("n_scored", score.scored());
        values.put("n_unanswered_truth", score.unanswered());
        values.put("accuracy", score.accuracy());
        values.put("ci95", List.of(score.interval().low(), score.interval().high()));
        values.put("seconds", Math.round(seconds * 1e6) / 1e6);
        return values;
    }

    private void write(Consensus consensus) throws IOException {
        ConsensusWriter writer = new ConsensusWriter(consensus);
        if (output == null) {
            writer.write(System.out);
            return;
        }
        Path absolute = output.toAbsolutePath();
        Path unfinished = absolute.resolveSibling(absolute.getFileName() + ".unfinished");
        try {
            try (OutputStream target = Files.newOutputStream(unfinished)) {
                writer.write(target);
            }
            Files.move(unfinished, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        Output.say("Written to " + output + ", " + Files.size(absolute) + " bytes.");
    }
}
