package touchstone.cli.measures;

import java.io.IOException;
import java.util.LinkedHashMap;
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

/** Makes one answer out of many. */
@Command(
        name = "aggregate",
        mixinStandardHelpOptions = true,
        description = "Make one label for each item out of the answers of several workers.",
        footer = {
            "",
            "LABELS has a header with item,worker,label; other columns are passed over. Out comes"
                    + " item,label,confidence; of numbers item,value,ci95_low,ci95_high,n.",
            "With --truth: accuracy of choices; mean absolute and root mean square error of numbers; word error rate"
                    + " and exact texts of sequences; F1 of spans (exact, and from half overlap on), each with its"
                    + " interval.",
            "The confidence of a text is how far its transcripts agree with it; that of spans is the mean of its"
                    + " regions'.",
            "Ties of choices go to the class that was named more often in the whole file, then to the first in natural"
                    + " order."
        })
public final class Aggregate implements Callable<Integer> {

    @Parameters(paramLabel = "LABELS", description = "CSV, also packed (.gz), or Parquet; - reads standard input.")
    private String labels = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "choice",
            description =
                    "What the answers are: choice (default), numeric, sequence (texts such as transcripts) or spans"
                            + " (JSON: [{start, end, label}]).")
    private String kind = "choice";

    @Option(
            names = "--method",
            paramLabel = "NAME",
            defaultValue = "auto",
            description =
                    "choice: auto (default), majority, wawa, zero-based-skill, gold-weighted, one-coin, dawid-skene,"
                            + " hierarchical-dawid-skene, glad, mace, kos, ibcc, bwa, ebcc. numeric: mean (default),"
                            + " median, weighted. sequence: weighted-rover (default), rover, closest. spans: fusion.")
    private String method = "auto";

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description = "Right answers (item,truth): says how good the method is instead of giving the labels.")
    private @Nullable String truth;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "sequence only: texts are cut into words (word, default) or into characters (character).")
    private @Nullable String unit;

    @Mixin
    private final DuplicatesOption duplicates = new DuplicatesOption();

    @Mixin
    private final ChoiceOptions choices = new ChoiceOptions();

    @Mixin
    private final JsonOption json = new JsonOption();

    @Mixin
    private final PlotOption plot = new PlotOption();

    @Mixin
    private final FileOption file = new FileOption();

    @Override
    public Integer call() throws IOException {
        AnswerKind chosen = AnswerKind.named(kind);
        String name = chosen == AnswerKind.CHOICE && method.equals("auto") ? method : chosen.method(method);
        if (chosen != AnswerKind.SEQUENCE && unit != null) {
            throw refused("--unit is for --kind sequence.", "Leave it out.");
        }
        if (chosen == AnswerKind.CHOICE) {
            new ChoiceConsensus(labels, name, truth, duplicates, choices, plot).give(json, file);
            return ExitCode.DONE;
        }
        if (choices.given() || plot.wanted()) {
            throw refused(
                    "--gold, --seed, --rounds, --mixed, --explain, --workers, --plot and --picture are for choices.",
                    "Leave them out, or say --kind choice.");
        }
        fuse(chosen, name);
        return ExitCode.DONE;
    }

    private void fuse(AnswerKind chosen, String name) throws IOException {
        Source source = new Source(labels);
        long begun = System.nanoTime();
        FusedAnswers fused = Progress.during(() -> fused(chosen, name, source));
        double seconds = (System.nanoTime() - begun) / 1e9;
        duplicates.tell(fused.repeated());
        if (truth != null) {
            Map<String, Object> score = new LinkedHashMap<>();
            score.put("kind", chosen.word());
            score.put("method", name);
            score.putAll(fused.score(new Source(truth)));
            score.put("seconds", Math.round(seconds * 1e6) / 1e6);
            json.give(file, output -> output.one(score));
        } else {
            json.give(file, output -> output.table(fused.header(), fused.rows()));
        }
    }

    private FusedAnswers fused(AnswerKind chosen, String name, Source source) {
        String one = "Say first or last: one person's second answer is no second opinion.";
        return switch (chosen) {
            case NUMERIC -> FusedNumbers.of(source, duplicates.anyRule(), name);
            case SEQUENCE -> FusedTexts.of(source, duplicates.oneOnly(one), name, unit());
            case SPANS -> FusedSpans.of(source, duplicates.oneOnly(one));
            case CHOICE -> throw new IllegalStateException("choices are voted on");
        };
    }

    private FusedTexts.Unit unit() {
        return switch (unit == null ? "word" : unit) {
            case "word" -> FusedTexts.Unit.WORD;
            case "character" -> FusedTexts.Unit.CHARACTER;
            default -> throw refused("There is no unit called " + unit + ".", "Say word or character.");
        };
    }

    private static NotUsable refused(String wrong, String next) {
        return new NotUsable(ExitCode.NOTHING_READ, wrong, next);
    }
}
