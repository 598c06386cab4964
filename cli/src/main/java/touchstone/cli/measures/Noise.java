package touchstone.cli.measures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;
import touchstone.cli.plot.CurvePlot;
import touchstone.cli.plot.PlotOption;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Duplicates;
import touchstone.measures.noise.ConfidentLearning;
import touchstone.measures.noise.CrowdQuality;
import touchstone.measures.noise.Suspect;

/** Lists labels that are probably wrong. */
@Command(
        name = "noise",
        mixinStandardHelpOptions = true,
        description = "List the labels that a model's probabilities make suspect, the most suspect first.",
        footer = {
            "",
            "LABELS has a header with item,label, or item,worker,label where several people labelled an item; then"
                    + " people and model judge together.",
            "The probabilities must come from a model that did not learn from the item's own label (cross-validation)."
        })
public final class Noise implements Callable<Integer> {

    private static final int MOST_POINTS = 2000;
    private static final List<String> HEADER = List.of("rank", "item", "label", "suggested", "quality", "flagged");

    @Parameters(paramLabel = "LABELS", description = "CSV, also packed (.gz), or Parquet; - reads standard input.")
    private String labels = "";

    @Option(
            names = "--probabilities",
            required = true,
            paramLabel = "FILE",
            description =
                    "A .npy table whose rows follow the items as they first appear, or CSV with item and a column per"
                            + " class.")
    private String probabilities = "";

    @Option(
            names = "--method",
            paramLabel = "NAME",
            defaultValue = "by-pair",
            description =
                    "by-pair (default): per pair of classes as many as are estimated; claimed: every item that another"
                            + " class claims. Counts where each item has one label.")
    private String method = "by-pair";

    @Option(names = "--all", description = "List every item, not only the flagged ones.")
    private boolean all;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Mixin
    private final PlotOption plot = new PlotOption();

    @Override
    public Integer call() throws IOException {
        plot.check();
        ConfidentLearning.Pruning pruning = pruning();
        NoiseLabels read = NoiseLabels.read(labels);
        ProbabilityTable table =
                ProbabilityTable.read(probabilities, read.collector().items(), read.classNames());
        List<Suspect> suspects = read.crowd() ? crowd(read, table) : single(read, table, pruning);
        long flagged = suspects.stream().filter(Suspect::flagged).count();
        List<List<?>> rows = new ArrayList<>();
        for (Suspect suspect : suspects) {
            if (all || suspect.flagged()) {
                rows.add(List.of(
                        rows.size() + 1,
                        read.collector().items().name(suspect.item()),
                        table.classes().get(suspect.label()),
                        table.classes().get(suspect.better()),
                        asWritten(suspect.quality()),
                        suspect.flagged()));
            }
        }
        json.output().table(HEADER, rows);
        Output.say(String.format(
                Locale.ROOT,
                "%,d of %,d labels are suspect (%.2f %%).",
                flagged,
                suspects.size(),
                100.0 * flagged / suspects.size()));
        if (plot.wanted()) {
            plot.write(picture(suspects, flagged));
        }
        return ExitCode.DONE;
    }

    /** Models write probabilities in single precision: more digits than that would be noise of their own. */
    private static double asWritten(double quality) {
        return Double.parseDouble(Float.toString((float) quality));
    }

    /** The quality of the labels, the worst first; of very many every so many-th is drawn. */
    private static CurvePlot picture(List<Suspect> suspects, long flagged) {
        List<Double> sorted = suspects.stream().map(Suspect::quality).sorted().toList();
        int step = Math.max(1, sorted.size() / MOST_POINTS);
        List<CurvePlot.Point> line = new ArrayList<>();
        for (int place = 0; place < sorted.size(); place += step) {
            line.add(new CurvePlot.Point(place + 1, sorted.get(place), ""));
        }
        List<CurvePlot.Point> marked = flagged == 0
                ? List.of()
                : List.of(new CurvePlot.Point(
                        flagged, sorted.get(Math.toIntExact(flagged) - 1), flagged + " labels are suspect"));
        return new CurvePlot("Quality of the labels, the worst first", "labels", "quality", line, marked);
    }

    private ConfidentLearning.Pruning pruning() {
        return switch (method.toLowerCase(Locale.ROOT)) {
            case "by-pair" -> ConfidentLearning.Pruning.BY_PAIR;
            case "claimed" -> ConfidentLearning.Pruning.CLAIMED;
            default ->
                throw new NotUsable(
                        ExitCode.NOTHING_READ, "There is no method called " + method + ".", "Say by-pair or claimed.");
        };
    }

    private static List<Suspect> single(NoiseLabels read, ProbabilityTable table, ConfidentLearning.Pruning pruning) {
        int[] columns = read.columns(table);
        int[] given = new int[read.labelOfItem().length];
        for (int item = 0; item < given.length; item++) {
            given[item] = columns[read.labelOfItem()[item]];
        }
        ConfidentLearning learning = new ConfidentLearning(table.probabilities(), given);
        Output.say(String.format(Locale.ROOT, "Estimated share of wrong labels: %.2f %%.", 100 * learning.noise()));
        return learning.suspects(pruning);
    }

    private static List<Suspect> crowd(NoiseLabels read, ProbabilityTable table) {
        CrowdLabels crowd = read.collector().table(Duplicates.FIRST);
        int[] columns = new int[crowd.classes()];
        for (int k = 0; k < columns.length; k++) {
            columns[k] = read.column(table, crowd.className(k));
        }
        return new CrowdQuality(crowd, table.probabilities(), columns).suspects();
    }
}
