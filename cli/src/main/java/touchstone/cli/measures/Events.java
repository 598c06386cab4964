package touchstone.cli.measures;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;
import touchstone.cli.measures.EventFile.Event;
import touchstone.cli.plot.PlotOption;
import touchstone.measures.located.Collar;
import touchstone.measures.located.LocatedItem;
import touchstone.measures.located.Resampling;

/** Compares two lists of events in time. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Compare events in time with a reference: event, segment and overlap scores, boundary errors.",
        footer = {
            "",
            "Files: text with the columns start, end, label (before them the recording, where there are several), with"
                    + " or without a header; the label track of Audacity; JSON Lines. Seconds.",
            "The collar is always on each side: ±0.2 is from 0.2 s before to 0.2 s after."
        })
public final class Events implements Callable<Integer> {

    private static final Pattern TIME = Pattern.compile("(?:±|\\+-|\\+/-)?(\\d+(?:\\.\\d*)?|\\.\\d+)\\s*(s|ms)?");

    @Parameters(index = "0", paramLabel = "REFERENCE", description = "The events that count as right.")
    private String reference = "";

    @Parameters(index = "1", paramLabel = "HYPOTHESIS", description = "The events that are judged.")
    private String hypothesis = "";

    @Option(
            names = "--collar",
            paramLabel = "±SECONDS",
            defaultValue = "±0.2",
            description = "How far times may be off on each side, e.g. ±0.2, 0.2 or 200ms (default ±0.2).")
    private String collar = "±0.2";

    @Option(
            names = "--length-share",
            paramLabel = "P",
            defaultValue = "0.5",
            description = "The end may also be off by this share of the reference's length (default 0.5).")
    private double share;

    @Option(
            names = "--slot",
            paramLabel = "SECONDS",
            defaultValue = "1.0",
            description = "Length of a slot for the segment scores (default 1.0).")
    private String slot = "1.0";

    @Option(names = "--by-label", description = "Also give each label by itself.")
    private boolean byLabel;

    @Option(
            names = "--agreement",
            description = "Also agreement above chance: gamma, kappa over time units, EasyDIAg, alpha over time units.")
    private boolean agreement;

    @Option(
            names = "--layer",
            split = ",",
            paramLabel = "NAME",
            description = "Only these tiers (TextGrid, ELAN), voices (WebVTT) or kinds of lines (RTTM), in both files.")
    private List<String> layers = List.of();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Fixes all chance.")
    private long seed;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Mixin
    private final PlotOption plot = new PlotOption();

    @Override
    public Integer call() throws IOException {
        plot.check();
        if (!(share >= 0 && share <= 1)) {
            throw new NotUsable(ExitCode.NOTHING_READ, "--length-share is " + share + ".", "Say a share from 0 to 1.");
        }
        Map<String, List<Event>> right = new EventFile(reference).read(layers);
        Map<String, List<Event>> judged = sameRecording(right, new EventFile(hypothesis).read(layers));
        if (right.isEmpty() && judged.isEmpty()) {
            throw new NotUsable(ExitCode.NOTHING_READ, "Neither file holds an event.", "Check the two names.");
        }
        TreeSet<String> recordings = new TreeSet<>(right.keySet());
        recordings.addAll(judged.keySet());
        tell(recordings, right, judged);
        List<LocatedItem> items = recordings.stream()
                .map(name -> new LocatedItem(
                        name,
                        right.getOrDefault(name, List.of()).stream()
                                .map(Event::part)
                                .toList(),
                        judged.getOrDefault(name, List.of()).stream()
                                .map(Event::part)
                                .toList()))
                .toList();
        Collar tolerance = new Collar(seconds(collar), share);
        Resampling draws = new Resampling(1000, 0.95, seed);
        EventReport report = Progress.during(() -> report(items, tolerance, draws, judged));
        if (json.wanted()) {
            json.output().one(report.values());
        } else {
            json.output().table(FigureView.HEADER, report.rows());
            report.sentences().forEach(Output::say);
        }
        if (plot.wanted()) {
            plot.write(EventPictures.labels(items, tolerance, draws));
        }
        return ExitCode.DONE;
    }

    private EventReport report(
            List<LocatedItem> items, Collar tolerance, Resampling draws, Map<String, List<Event>> judged) {
        EventReport report = new EventReport(items, tolerance, seconds(slot), draws);
        report.scores(byLabel);
        report.boundaries();
        report.precision(judged);
        if (agreement) {
            report.agreement();
        }
        return report;
    }

    /** Where both files have one recording and one of them does not name it, it is the same. */
    private static Map<String, List<Event>> sameRecording(
            Map<String, List<Event>> right, Map<String, List<Event>> judged) {
        if (right.size() != 1 || judged.size() != 1) {
            return judged;
        }
        String name = right.keySet().iterator().next();
        String other = judged.keySet().iterator().next();
        boolean unnamed = name.equals(EventFile.ONE) || other.equals(EventFile.ONE);
        return unnamed ? Map.of(name, judged.getOrDefault(other, List.of())) : judged;
    }

    /** What is in one file alone is counted as missed or extra, and said. */
    private static void tell(Set<String> recordings, Map<String, List<Event>> right, Map<String, List<Event>> judged) {
        for (String name : recordings) {
            if (!right.containsKey(name) || !judged.containsKey(name)) {
                Output.say("The recording \"" + name + "\" has events in the "
                        + (right.containsKey(name) ? "reference" : "hypothesis")
                        + " only; all of them count as errors.");
            }
        }
    }

    private static double seconds(String written) {
        Matcher time = TIME.matcher(written.strip());
        if (!time.matches()) {
            throw new NotUsable(
                    ExitCode.NOTHING_READ, "\"" + written + "\" is no time.", "Write seconds such as ±0.2, or 200ms.");
        }
        double value = Double.parseDouble(time.group(1));
        boolean milliseconds =
                String.valueOf(time.group(2)).toLowerCase(Locale.ROOT).equals("ms");
        return milliseconds ? value / 1000 : value;
    }
}
