package touchstone.cli.measures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;
import touchstone.cli.plot.CurvePlot;
import touchstone.cli.plot.PlotOption;
import touchstone.measures.Interval;
import touchstone.measures.consensus.Method;
import touchstone.measures.consensus.Methods;
import touchstone.measures.consensus.NotApplicable;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Duplicates;
import touchstone.measures.crowd.Truth;
import touchstone.measures.overlap.Savings;
import touchstone.measures.overlap.StoppingRule;

/** Plays a recorded crowd again with a rule that stops asking when an item is sure enough. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "What would adaptive overlap have saved on this crowd?",
        footer = {
            "",
            "Policies: posterior:0.95            stop when the most probable class reaches .95",
            "          gain:0.01                 stop when the next answer is expected to gain less than its price,",
            "                                    a share of the worth of a right item",
            "          dynamic-overlap:0.8:5     Toloka's rule: skills from --gold, at least .8 sure or 5 answers",
            "          fixed:3                   the same number for every item"
        })
public final class Replay implements Callable<Integer> {

    private static final int DRAWS = 1000;

    @Parameters(
            paramLabel = "LABELS",
            description =
                    "Recorded answers (item,worker,label): CSV, also packed (.gz), or Parquet; - reads standard input.")
    private String labels = "";

    @Option(names = "--truth", required = true, paramLabel = "FILE", description = "Right answers: item,truth.")
    private String truth = "";

    @Option(
            names = "--policy",
            paramLabel = "RULE",
            defaultValue = "posterior:0.95",
            description = "When an item has enough answers (default: posterior:0.95).")
    private String policy = "posterior:0.95";

    @Option(
            names = "--method",
            paramLabel = "NAME",
            defaultValue = "one-coin",
            description = "How the consensus is made (default: one-coin).")
    private String method = "one-coin";

    @Option(names = "--gold", paramLabel = "FILE", description = "Control items for dynamic-overlap: item,truth.")
    private @Nullable String gold;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "Draws the order of the answers.")
    private long seed;

    @Option(names = "--mixed", description = "Classes may be numbers and words together.")
    private boolean mixed;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Mixin
    private final PlotOption plot = new PlotOption();

    @Override
    public Integer call() throws IOException {
        plot.check();
        LabelFile file = new LabelFile(labels, mixed);
        CrowdLabels crowd = file.labels(Duplicates.FIRST);
        Truth right = new LabelFile(truth, true).truth(crowd);
        StoppingRule rule = rule(crowd);
        Method chosen = Methods.named(method, seed)
                .orElseThrow(() -> unusable(
                        "There is no method called " + method + ".", "Say one of " + String.join(", ", Methods.NAMES)));
        touchstone.measures.overlap.Replay replay = new touchstone.measures.overlap.Replay(crowd, chosen, seed);
        int most = 0;
        for (int item = 0; item < crowd.items(); item++) {
            most = Math.max(most, crowd.to(item) - crowd.from(item));
        }
        int last = most;
        try {
            touchstone.measures.overlap.Replay.Played played = replay.play(rule, right);
            Savings savings = Progress.during(() -> Savings.of(replay, played, right, last, DRAWS, seed));
            json.output().one(values(crowd, played, savings));
            if (plot.wanted()) {
                plot.write(picture(replay, played, right, last));
            }
        } catch (NotApplicable reason) {
            throw file.bad(String.valueOf(reason.getMessage()), "Choose another --method.");
        }
        return ExitCode.DONE;
    }

    /** Labels used against accuracy: one answer each, two answers each, and so on; and the policy beside them. */
    private CurvePlot picture(
            touchstone.measures.overlap.Replay replay,
            touchstone.measures.overlap.Replay.Played played,
            Truth right,
            int most) {
        List<CurvePlot.Point> fixed = new ArrayList<>();
        for (int answers = 1; answers <= most; answers++) {
            touchstone.measures.overlap.Replay.Played one = replay.play(new StoppingRule.Fixed(answers), right);
            fixed.add(new CurvePlot.Point(one.labels(), one.accuracy(), answers + " each"));
        }
        return new CurvePlot(
                "What " + policy + " would have saved",
                "labels used",
                "accuracy",
                fixed,
                List.of(new CurvePlot.Point(played.labels(), played.accuracy(), policy)));
    }

    private Map<String, Object> values(
            CrowdLabels crowd, touchstone.measures.overlap.Replay.Played played, Savings savings) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("policy", policy);
        values.put("method", method);
        values.put("n_items", crowd.items());
        values.put("labels", crowd.answers());
        values.put("labels_used", played.labels());
        values.put("saved", savings.saved());
        values.put("saved_ci95", ends(savings.savedInterval()));
        values.put("accuracy", played.accuracy());
        values.put("accuracy_difference", savings.difference());
        values.put("accuracy_difference_ci95", ends(savings.differenceInterval()));
        values.put("labels_for_equal_accuracy", savings.needed());
        values.put("saved_at_equal_accuracy", savings.savedAtEqualAccuracy());
        values.put("saved_at_equal_accuracy_ci95", ends(savings.savedAtEqualAccuracyInterval()));
        return values;
    }

    private static List<Double> ends(Interval interval) {
        return List.of(interval.low(), interval.high());
    }

    private StoppingRule rule(CrowdLabels crowd) {
        List<String> words = List.of(policy.split(":"));
        try {
            return switch (words.getFirst()) {
                case "posterior" -> new StoppingRule.Posterior(Double.parseDouble(words.get(1)));
                case "gain" -> new StoppingRule.ExpectedGain(Double.parseDouble(words.get(1)));
                case "fixed" -> new StoppingRule.Fixed(Integer.parseInt(words.get(1)));
                case "dynamic-overlap" ->
                    new StoppingRule.DynamicOverlap(
                            Double.parseDouble(words.get(1)), Integer.parseInt(words.get(2)), control(crowd));
                default -> throw new IllegalArgumentException("there is no such rule");
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            throw unusable(
                    "The policy " + policy + " cannot be read: " + wrong.getMessage() + ".",
                    "Say posterior:0.95, gain:0.01, dynamic-overlap:0.8:5 or fixed:3.");
        }
    }

    private Truth control(CrowdLabels crowd) {
        return gold == null ? new Truth(crowd) : new LabelFile(gold, true).truth(crowd);
    }

    private static NotUsable unusable(String wrong, String next) {
        return new NotUsable(ExitCode.NOTHING_READ, wrong, next);
    }
}
