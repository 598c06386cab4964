package touchstone.cli.measures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;
import touchstone.cli.plot.IntervalPlot;
import touchstone.cli.plot.PlotOption;
import touchstone.measures.Interval;
import touchstone.measures.proof.Certificate;
import touchstone.measures.proof.ClassScores;
import touchstone.measures.proof.EProcess;
import touchstone.measures.proof.ProportionInterval;

/** Says what checked answers prove about accuracy. */
@Command(
        name = "certify",
        mixinStandardHelpOptions = true,
        description = "Say whether checked answers prove an accuracy, and how many more are needed.",
        footer = {
            "",
            "GOLD has a header with label,truth (right when equal) or correct (true, false, 1, 0), and perhaps time;"
                    + " give it, or --correct and --total.",
            "A file is also watched for drift: answers in the order of time (of the rows, without a column time),"
                    + " alarms by CUSUM where errors rise to three times the tolerated share.",
            "--batch N with --aql (ISO 2859-1, normal inspection, level II), or with --good and --bad, says how many"
                    + " answers to check and how many of them may be wrong.",
            "Wilson, Clopper-Pearson and Jeffreys hold for a number of answers fixed beforehand; anytime and the"
                    + " e-value hold however often one looked. The verdict is the e-value's, which needs more answers,"
                    + " unless --fixed says that nobody looked before the planned number was reached."
        })
public final class Certify implements Callable<Integer> {

    @Parameters(
            paramLabel = "GOLD",
            arity = "0..1",
            description = "Checked answers: CSV, also packed (.gz), or Parquet; - reads standard input.")
    private @Nullable String gold;

    @Option(names = "--correct", paramLabel = "S", description = "Checked answers that are right.")
    private @Nullable Long correct;

    @Option(names = "--total", paramLabel = "N", description = "Checked answers.")
    private @Nullable Long total;

    @Option(
            names = "--target",
            paramLabel = "P",
            defaultValue = "0.95",
            description = "Accuracy to prove (default 0.95).")
    private double target;

    @Option(names = "--confidence", paramLabel = "P", defaultValue = "0.95", description = "Default 0.95.")
    private double confidence;

    @Option(
            names = "--fixed",
            description = "The number of checks was fixed beforehand: the exact one-sided bound decides.")
    private boolean fixed;

    @Mixin
    private final BatchOptions batch = new BatchOptions();

    @Mixin
    private final JsonOption json = new JsonOption();

    @Option(
            names = "--picture",
            paramLabel = "WHAT",
            description = "What --plot draws: chart (default for a file: errors over time with alarms) or intervals.")
    private @Nullable String picture;

    @Mixin
    private final PlotOption plot = new PlotOption();

    @Override
    public Integer call() throws IOException {
        plot.check();
        between(target, "--target");
        between(confidence, "--confidence");
        checkPicture();
        if (batch.given()) {
            if (gold != null || correct != null || total != null || plot.wanted()) {
                throw refused(
                        "--batch plans what to check before anything is checked.",
                        "Leave out the file, the numbers and --plot.");
            }
            json.output().one(batch.plan());
            return ExitCode.DONE;
        }
        Optional<GoldFile.Checked> checked = checked();
        Certificate certificate = checked.map(answers -> certificate(answers.right(), answers.wrong().length))
                .orElseGet(this::certificate);
        Optional<GoldChart> chart = checked.map(answers -> new GoldChart(1 - target, answers.wrong()));
        Map<String, Object> values = values(certificate);
        checked.map(answers -> answers.scores().scores())
                .filter(scores -> !scores.isEmpty())
                .ifPresent(scores -> values.put(
                        "classes", scores.stream().map(Certify::score).toList()));
        chart.ifPresent(one -> values.put(
                "drift_alarms", one.alarms().stream().map(at -> at + 1).toList()));
        values.put("sentence", fixed ? certificate.sentenceIfFixed() : certificate.sentence());
        IntervalPlot intervals = picture(certificate);
        plot.write(
                chart.isPresent() && !"intervals".equals(picture)
                        ? chart.orElseThrow().picture()
                        : intervals);
        json.output().one(values);
        json.output().sketch(intervals);
        chart.filter(one -> !one.alarms().isEmpty()).ifPresent(Certify::tell);
        return ExitCode.DONE;
    }

    private static void tell(GoldChart chart) {
        Output.say("Errors rose beyond what is tolerated: alarm at checked answer "
                + chart.alarms().stream().map(at -> Integer.toString(at + 1)).collect(Collectors.joining(", ")) + ".");
    }

    private void checkPicture() {
        if (picture != null && !List.of("chart", "intervals").contains(picture)) {
            throw refused("There is no picture called " + picture + ".", "Say chart or intervals.");
        }
        if ("chart".equals(picture) && gold == null) {
            throw refused("A chart follows answers over time.", "Give GOLD, or say --picture intervals.");
        }
    }

    private Optional<GoldFile.Checked> checked() {
        if (gold == null) {
            return Optional.empty();
        }
        if (correct != null || total != null) {
            throw refused("A file and --correct or --total are given.", "Give either the file or the two numbers.");
        }
        return Optional.of(new GoldFile(gold).read());
    }

    private Certificate certificate(long right, long all) {
        return new Certificate(right, all, target, 1 - confidence);
    }

    private Certificate certificate() {
        if (correct == null || total == null) {
            throw refused("Nothing to judge.", "Give GOLD.csv, or --correct S and --total N.");
        }
        if (total < 1 || correct < 0 || correct > total) {
            throw refused(
                    "--correct " + correct + " of --total " + total + " cannot be.",
                    "Give whole numbers with 0 ≤ correct ≤ total and total ≥ 1.");
        }
        return certificate(correct, total);
    }

    private static void between(double share, String option) {
        if (!(share > 0 && share < 1)) {
            throw refused(option + " " + share + " is not between 0 and 1.", "Say for example " + option + " 0.95.");
        }
    }

    private static NotUsable refused(String wrong, String next) {
        return new NotUsable(ExitCode.NOTHING_READ, wrong, next);
    }

    private Map<String, Object> values(Certificate certificate) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("correct", certificate.right());
        values.put("total", certificate.total());
        values.put("accuracy", certificate.accuracy());
        values.put("target", target);
        values.put("confidence", confidence);
        for (ProportionInterval method : ProportionInterval.values()) {
            values.put(
                    method.name().toLowerCase(Locale.ROOT),
                    ends(method.of(certificate.right(), certificate.total(), confidence)));
        }
        values.put("anytime", ends(certificate.anytime()));
        values.put(
                "lower_bound",
                ProportionInterval.CLOPPER_PEARSON.lowerBound(certificate.right(), certificate.total(), confidence));
        values.put(
                "anytime_lower_bound", EProcess.provenTarget(certificate.right(), certificate.wrong(), 1 - confidence));
        values.put("e_value", Math.exp(Math.min(700, certificate.logEvidence())));
        values.put("e_value_needed", Math.rint(1e6 / certificate.alpha()) / 1e6);
        Certificate.Verdict verdict = fixed ? certificate.verdictIfFixed() : certificate.verdict();
        values.put("verdict", word(verdict));
        values.put("verdict_by", fixed ? "fixed" : "anytime");
        values.put("verdict_if_fixed", word(certificate.verdictIfFixed()));
        values.put("plan_with_these_errors", certificate.planWithTheseErrors());
        values.put("more_needed_without_error", certificate.moreIfAllRight());
        values.put(
                "more_needed_at_this_accuracy",
                certificate.moreAtThisRate().isPresent()
                        ? (Object) certificate.moreAtThisRate().getAsLong()
                        : (Object) Double.NaN);
        return values;
    }

    private static String word(Certificate.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private IntervalPlot picture(Certificate certificate) {
        List<IntervalPlot.Estimate> estimates = new ArrayList<>();
        for (ProportionInterval method : ProportionInterval.values()) {
            Interval ends = method.of(certificate.right(), certificate.total(), confidence);
            String name = method.name().toLowerCase(Locale.ROOT).replace('_', '-');
            estimates.add(new IntervalPlot.Estimate(name, certificate.accuracy(), ends.low(), ends.high()));
        }
        Interval anytime = certificate.anytime();
        estimates.add(new IntervalPlot.Estimate("anytime", certificate.accuracy(), anytime.low(), anytime.high()));
        String title = "%d of %d right; the line is the target".formatted(certificate.right(), certificate.total());
        return new IntervalPlot(title, "accuracy", estimates, OptionalDouble.of(target));
    }

    private static List<Double> ends(Interval interval) {
        return List.of(interval.low(), interval.high());
    }

    private static Map<String, Object> score(ClassScores.Score score) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("class", score.name());
        values.put("given", score.given());
        values.put("meant", score.meant());
        values.put("precision", score.precision());
        values.put("recall", score.recall());
        values.put("f1", score.f1());
        return values;
    }
}
