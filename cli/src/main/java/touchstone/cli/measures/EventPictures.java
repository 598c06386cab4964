package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;
import touchstone.cli.plot.IntervalPlot;
import touchstone.measures.Figure;
import touchstone.measures.located.Collar;
import touchstone.measures.located.EventScores;
import touchstone.measures.located.LocatedItem;
import touchstone.measures.located.Part;
import touchstone.measures.located.Resampling;

/** How well events were found, as pictures. */
final class EventPictures {

    private static final int MOST_LABELS = 60;

    private EventPictures() {}

    /** F1 of all events and of each label with its interval; a single recording has intervals only where it can be cut into parts. */
    static IntervalPlot labels(List<LocatedItem> items, Collar collar, Resampling draws) {
        List<IntervalPlot.Estimate> estimates = new ArrayList<>();
        add(estimates, "all", EventScores.of(items, collar, draws).f1());
        Set<String> labels = new TreeSet<>();
        items.forEach(item -> {
            item.reference().forEach(part -> labels.add(part.label()));
            item.other().forEach(part -> labels.add(part.label()));
        });
        labels.stream()
                .limit(MOST_LABELS)
                .forEach(label -> add(
                        estimates,
                        label,
                        EventScores.of(only(label, items), collar, draws).f1()));
        if (estimates.isEmpty()) {
            throw new NotUsable(ExitCode.NOTHING_READ, "There is nothing to draw.", "Give files that hold events.");
        }
        String title = String.format(Locale.ROOT, "F1 of events within ±%s s, by label", collar.seconds());
        return new IntervalPlot(title, "F1", estimates, OptionalDouble.empty());
    }

    private static List<LocatedItem> only(String label, List<LocatedItem> items) {
        return items.stream()
                .map(item -> new LocatedItem(item.id(), parts(label, item.reference()), parts(label, item.other())))
                .toList();
    }

    private static List<Part> parts(String label, List<Part> parts) {
        return parts.stream().filter(part -> part.label().equals(label)).toList();
    }

    private static void add(List<IntervalPlot.Estimate> estimates, String name, Figure figure) {
        if (figure instanceof Figure.Estimate found) {
            double low = found.interval().map(ends -> ends.low()).orElse(found.value());
            double high = found.interval().map(ends -> ends.high()).orElse(found.value());
            estimates.add(new IntervalPlot.Estimate(name, found.value(), low, high));
        }
    }
}
