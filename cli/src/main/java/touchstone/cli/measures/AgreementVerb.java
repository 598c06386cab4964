package touchstone.cli.measures;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
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
import touchstone.measures.agreement.Agreement;
import touchstone.measures.agreement.Benchmark;
import touchstone.measures.agreement.Bootstrap;
import touchstone.measures.agreement.Coefficient;
import touchstone.measures.agreement.CrowdRatings;
import touchstone.measures.agreement.PerClass;
import touchstone.measures.agreement.PerPair;
import touchstone.measures.agreement.Ratings;
import touchstone.measures.agreement.WrongNumberOfRaters;
import touchstone.measures.crowd.CrowdLabels;

/** Says how far people who labelled the same items agree. */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = "Measure how far several workers agree, beyond what chance would give.",
        footer = {
            "",
            "LABELS has a header with item,worker,label; other columns are passed over.",
            "--level ordinal is Krippendorff's metric, --weights ordinal are Gwet's weights: two different things.",
            "landis_koch is the word that is earned with 95 % probability, the coefficient's error taken into account"
                    + " (Gwet 2014); landis_koch_of_value is the word of the bare value."
        })
public final class AgreementVerb implements Callable<Integer> {

    @Parameters(paramLabel = "LABELS", description = "CSV, also packed (.gz), or Parquet; - reads standard input.")
    private String labels = "";

    @Option(
            names = "--coefficient",
            paramLabel = "NAME",
            defaultValue = "krippendorff",
            description = "krippendorff (default), fleiss, conger, cohen, weighted-cohen, light, scott, gwet-ac1, "
                    + "gwet-ac2, brennan-prediger, percent, icc1-1, icc2-1, icc3-1, icc1-k, icc2-k, icc3-k.")
    private String name = "krippendorff";

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Krippendorff's metric: nominal (default), ordinal, interval, ratio.")
    private @Nullable String level;

    @Option(
            names = "--weights",
            paramLabel = "WEIGHTS",
            description = "Gwet's weights: identity, linear, quadratic, ordinal, radical, ratio, circular, bipolar.")
    private @Nullable String weights;

    @Option(
            names = "--order",
            split = ",",
            paramLabel = "LABEL",
            description =
                    "All classes from the lowest to the highest, when they are words, or when some were never given.")
    private List<String> order = List.of();

    @Option(
            names = "--workers",
            split = ",",
            arity = "1",
            paramLabel = "NAME",
            description = "Compare these two workers only, on the items that both labelled.")
    private List<String> pair = List.of();

    @Option(names = "--by", paramLabel = "WHAT", description = "A table: for each class, or for each pair of workers.")
    private @Nullable String by;

    @Option(
            names = "--bootstrap",
            paramLabel = "DRAWS",
            defaultValue = "0",
            description = "Take error and interval from this many draws of the items (default: from the formula).")
    private int draws;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Other draws.")
    private long seed;

    @Mixin
    private final DuplicatesOption duplicates = new DuplicatesOption();

    @Option(names = "--mixed", description = "Classes may be numbers and words together.")
    private boolean mixed;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Mixin
    private final PlotOption plot = new PlotOption();

    @Override
    public Integer call() throws IOException {
        plot.check();
        AgreementMeasure measure = AgreementMeasure.of(name, level, weights);
        boolean numbers = measure.scaled() && order.isEmpty();
        LabelFile file = numbers ? LabelFile.ofNumbers(labels) : new LabelFile(labels, mixed);
        CrowdLabels crowd = file.labels(
                duplicates.oneOnly("Say first or last: one person agrees with themselves, which is no agreement."));
        duplicates.tell(crowd.repeated());
        if (measure.weightsTaken()) {
            Output.say("No --weights given: linear ones count.");
        }
        try {
            Ratings ratings = chosen(file, numbers ? CrowdRatings.numeric(crowd) : named(crowd));
            Coefficient coefficient = measure.coefficient(ratings.scale());
            if (plot.wanted()) {
                draw(coefficient, ratings);
            }
            return by == null ? one(coefficient, ratings) : table(coefficient, ratings, by);
        } catch (WrongNumberOfRaters wrong) {
            throw file.bad(
                    String.valueOf(wrong.getMessage()), "Choose another --coefficient, or two people: --workers A,B.");
        } catch (IllegalArgumentException wrong) {
            throw file.bad(String.valueOf(wrong.getMessage()), "Correct the file or choose another --coefficient.");
        }
    }

    private Ratings named(CrowdLabels crowd) {
        return order.isEmpty() ? CrowdRatings.nominal(crowd) : CrowdRatings.ordered(crowd, order);
    }

    private Ratings chosen(LabelFile file, Ratings ratings) {
        if (pair.isEmpty()) {
            return ratings;
        }
        if (pair.size() != 2 || pair.getFirst().equals(pair.getLast())) {
            throw new NotUsable(ExitCode.NOTHING_READ, "--workers names two workers.", "Say --workers A,B.");
        }
        int[] two = new int[2];
        for (int i = 0; i < 2; i++) {
            two[i] = ratings.raterNames().indexOf(pair.get(i));
            if (two[i] < 0) {
                throw file.bad("there is no worker " + pair.get(i), "Check the name in the column worker.");
            }
        }
        return ratings.pair(two[0], two[1]);
    }

    private int one(Coefficient coefficient, Ratings ratings) {
        Agreement agreement = draws > 0
                ? Progress.during(() -> Bootstrap.of(coefficient, ratings, draws, seed))
                : coefficient.of(ratings);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("coefficient", name.toLowerCase(Locale.ROOT));
        values.put("value", number(agreement.value()));
        values.put("se", number(agreement.standardError()));
        values.put("ci95", ends(agreement.interval()));
        values.put("n_items", agreement.items());
        values.put("n_raters", agreement.raters());
        values.put("percent", agreement.percent());
        values.put("n_pairable_items", agreement.pairable());
        values.put("definition", coefficient.definition().id());
        values.put("version", coefficient.definition().version());
        if (agreement.value().isPresent() && agreement.standardError().isPresent()) {
            values.put(
                    "landis_koch_of_value",
                    Benchmark.LANDIS_KOCH.wordOf(agreement.value().getAsDouble()));
            values.put(
                    "landis_koch",
                    Benchmark.LANDIS_KOCH
                            .of(
                                    agreement.value().getAsDouble(),
                                    agreement.standardError().getAsDouble())
                            .word());
        }
        values.put("sentence", agreement.figure().sentence());
        json.output().one(values);
        if (agreement.value().isEmpty()) {
            Output.say(agreement.figure().sentence());
            Output.say("What to do: let two people or more label the same items with at least two classes.");
            return ExitCode.NOTHING_READ;
        }
        return ExitCode.DONE;
    }

    private int table(Coefficient coefficient, Ratings ratings, String what) {
        switch (what.toLowerCase(Locale.ROOT)) {
            case "class" -> {
                List<PerClass.ClassAgreement> classes = PerClass.of(coefficient, ratings);
                json.output()
                        .table(
                                List.of("class", "value", "se", "low", "high", "n_items", "percent"),
                                classes.stream()
                                        .map(one -> row(List.of(one.name()), one.agreement()))
                                        .toList());
                sketch(AgreementPictures.estimatesOfClasses(classes));
            }
            case "pair" -> {
                List<PerPair.PairAgreement> pairs = PerPair.of(coefficient, ratings, 1);
                json.output()
                        .table(
                                List.of("worker_a", "worker_b", "value", "se", "low", "high", "n_items", "percent"),
                                pairs.stream()
                                        .map(one -> row(List.of(one.first(), one.second()), one.agreement()))
                                        .toList());
                sketch(AgreementPictures.estimatesOfPairs(pairs));
            }
            default ->
                throw new NotUsable(
                        ExitCode.NOTHING_READ, "There is no table by " + what + ".", "Say --by class or --by pair.");
        }
        return ExitCode.DONE;
    }

    private void sketch(List<IntervalPlot.Estimate> estimates) {
        if (!estimates.isEmpty()) {
            json.output().sketch(new IntervalPlot(name, name, estimates, OptionalDouble.empty()));
        }
    }

    /** The classes where they are asked for, else every two people. */
    private void draw(Coefficient coefficient, Ratings ratings) throws IOException {
        plot.write(
                "class".equalsIgnoreCase(by)
                        ? AgreementPictures.classes(name, PerClass.of(coefficient, ratings))
                        : AgreementPictures.pairs(name, PerPair.of(coefficient, ratings, 1)));
    }

    private static List<Object> row(List<String> names, Agreement agreement) {
        List<Object> row = new java.util.ArrayList<>(names);
        row.add(cell(agreement.value()));
        row.add(cell(agreement.standardError()));
        row.add(cell(agreement.interval().map(x -> OptionalDouble.of(x.low())).orElse(OptionalDouble.empty())));
        row.add(cell(agreement.interval().map(x -> OptionalDouble.of(x.high())).orElse(OptionalDouble.empty())));
        row.add(agreement.pairable());
        row.add(cell(
                Double.isNaN(agreement.percent()) ? OptionalDouble.empty() : OptionalDouble.of(agreement.percent())));
        return row;
    }

    /** An empty field where nothing can be told. */
    private static Object cell(OptionalDouble value) {
        return value.isPresent() ? (Object) value.getAsDouble() : "";
    }

    /** JSON's null where nothing can be told. */
    private static Object number(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }

    private static Object ends(Optional<Interval> interval) {
        return interval.isPresent()
                ? List.of(interval.get().low(), interval.get().high())
                : (Object) Double.NaN;
    }
}
