package touchstone.measures.located;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import touchstone.measures.Definition;
import touchstone.measures.Figure;

/**
 * Krippendorff's alpha for unitizing (1995): do people cut the same stretches out of one continuum? Lengths are whole units
 * (characters, tokens, milliseconds); the stretches of one category of one person must not overlap.
 *
 * @param all over categories
 * @param byCategory each by itself
 */
public record UnitizingAlpha(Figure all, Map<String, Figure> byCategory) {
    public UnitizingAlpha {
        byCategory = Map.copyOf(byCategory);
    }

    private static final Definition DEFINITION =
            new Definition("unitizing-alpha", 1, "Krippendorff 1995 and 2004, alpha for unitizing");

    /** Observed and expected disagreement. */
    private record Disagreement(double observed, double expected, long units) {}

    /**
     * Computes it.
     *
     * @param people the parts of each person, all of them stretches within the continuum
     * @param continuum the whole that was cut
     */
    public static UnitizingAlpha of(List<List<Part>> people, Stretch continuum) {
        TreeSet<String> categories = new TreeSet<>();
        people.forEach(parts -> parts.forEach(part -> categories.add(part.label())));
        Map<String, Figure> each = new TreeMap<>();
        double observed = 0;
        double expected = 0;
        long units = 0;
        for (String category : categories) {
            Disagreement own = disagreement(people, category, continuum);
            each.put(category, figure(own));
            observed += own.observed();
            expected += own.expected();
            units += own.units();
        }
        return new UnitizingAlpha(figure(new Disagreement(observed, expected, units)), each);
    }

    private static Figure figure(Disagreement d) {
        if (d.units() == 0 || d.expected() == 0) {
            return new Figure.Insufficient(DEFINITION, d.units(), "Nobody marked anything, so chance cannot be told.");
        }
        String says = String.format(
                Locale.ROOT,
                "Observed disagreement %.4f against %.4f by chance, from %d stretches.",
                d.observed(),
                d.expected(),
                d.units());
        return new Figure.Estimate(DEFINITION, 1 - d.observed() / d.expected(), d.units(), Optional.empty(), says);
    }

    private static Disagreement disagreement(List<List<Part>> people, String category, Stretch continuum) {
        List<List<Section>> sections = new ArrayList<>();
        for (List<Part> parts : people) {
            sections.add(sections(parts, category, continuum));
        }
        double length = continuum.length();
        int m = people.size();
        double observed = 0;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                observed += i == j ? 0 : difference(sections.get(i), sections.get(j));
            }
        }
        long units =
                sections.stream().flatMap(List::stream).filter(Section::unit).count();
        observed /= m * (m - 1.0) * length * length;
        return new Disagreement(observed, expected(sections, units, length), units);
    }

    private static double expected(List<List<Section>> sections, long units, double length) {
        double sum = 0;
        double pairs = sections.size() * length * (sections.size() * length - 1);
        for (List<Section> own : sections) {
            for (Section unit : own) {
                if (!unit.unit()) {
                    continue;
                }
                double l = unit.length();
                double gaps = 0;
                for (List<Section> others : sections) {
                    for (Section gap : others) {
                        gaps += !gap.unit() && gap.length() >= l ? gap.length() - l + 1 : 0;
                    }
                }
                sum += (units - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l) + l * l * gaps;
                pairs -= l * (l - 1);
            }
        }
        return 2 / length * sum / pairs;
    }

    /** Squared differences of the sections of two people that overlap. */
    private static double difference(List<Section> ones, List<Section> others) {
        double sum = 0;
        int first = 0;
        for (Section one : ones) {
            while (first < others.size() && others.get(first).end() <= one.start()) {
                first++;
            }
            for (int k = first; k < others.size() && others.get(k).start() < one.end(); k++) {
                sum += difference(one, others.get(k));
            }
        }
        return sum;
    }

    private static double difference(Section one, Section other) {
        if (one.unit() && other.unit()) {
            double starts = one.start() - other.start();
            double ends = one.end() - other.end();
            return starts * starts + ends * ends;
        }
        if (one.unit() && other.start() <= one.start() && one.end() <= other.end()) {
            return one.length() * one.length();
        }
        if (other.unit() && one.start() <= other.start() && other.end() <= one.end()) {
            return other.length() * other.length();
        }
        return 0;
    }

    private record Section(double start, double end, boolean unit) {
        double length() {
            return end - start;
        }
    }

    /** Units and the gaps between them, in order. */
    private static List<Section> sections(List<Part> parts, String category, Stretch continuum) {
        List<Stretch> units = parts.stream()
                .filter(part -> part.label().equals(category))
                .map(EventScores::stretch)
                .sorted(Comparator.comparingDouble(Stretch::start))
                .toList();
        List<Section> sections = new ArrayList<>();
        double at = continuum.start();
        for (Stretch unit : units) {
            if (unit.start() < at || unit.end() > continuum.end()) {
                throw new IllegalArgumentException(
                        "the stretch " + unit + " of " + category + " overlaps another or leaves the continuum");
            }
            if (unit.start() > at) {
                sections.add(new Section(at, unit.start(), false));
            }
            sections.add(new Section(unit.start(), unit.end(), true));
            at = unit.end();
        }
        if (at < continuum.end()) {
            sections.add(new Section(at, continuum.end(), false));
        }
        return sections;
    }
}
