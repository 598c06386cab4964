package touchstone.measures.located;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import touchstone.measures.Definition;
import touchstone.measures.Figure;

/**
 * Krippendorff's nominal alpha over equal atoms of a continuum (characters, tokens, time units), by what it looks at: everything,
 * marked against unmarked, or only what both marked.
 */
public enum AtomAlpha {
    /** Categories and silence, all different from each other. */
    ALL,
    /** Marked or not, whatever the category. */
    MARKED,
    /** Categories alone, on atoms that both people marked. */
    CODED;

    private static final String SILENCE = "";

    /**
     * Computes it.
     *
     * @param people for each person the label of every atom, empty where nothing was marked; all of one length
     */
    public Figure of(List<List<String>> people) {
        Definition definition = new Definition(
                "atom-alpha-" + name().toLowerCase(Locale.ROOT),
                1,
                "Krippendorff 2011 on atoms; compare Krippendorff 2016");
        TreeMap<String, TreeMap<String, Double>> coincidences = new TreeMap<>();
        int length = people.isEmpty() ? 0 : people.getFirst().size();
        long used = 0;
        for (int atom = 0; atom < length; atom++) {
            int at = atom;
            List<String> values = people.stream()
                    .map(person -> person.get(at))
                    .filter(label -> this != CODED || !label.equals(SILENCE))
                    .map(label -> this == MARKED && !label.equals(SILENCE) ? "marked" : label)
                    .toList();
            if (values.size() >= 2) {
                used++;
                count(values, coincidences);
            }
        }
        return figure(definition, coincidences, used);
    }

    private static void count(List<String> values, TreeMap<String, TreeMap<String, Double>> coincidences) {
        double share = 1.0 / (values.size() - 1);
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                if (i != j) {
                    coincidences
                            .computeIfAbsent(values.get(i), key -> new TreeMap<>())
                            .merge(values.get(j), share, Double::sum);
                }
            }
        }
    }

    private static Figure figure(
            Definition definition, TreeMap<String, TreeMap<String, Double>> coincidences, long used) {
        double n = 0;
        double same = 0;
        double squares = 0;
        for (var row : coincidences.entrySet()) {
            double total = row.getValue().values().stream().mapToDouble(v -> v).sum();
            n += total;
            same += row.getValue().getOrDefault(row.getKey(), 0.0);
            squares += total * total;
        }
        double expected = n * n - squares;
        if (used == 0 || expected == 0) {
            return new Figure.Insufficient(definition, used, "There are not two kinds of atoms that two people saw.");
        }
        double alpha = 1 - (n - 1) * (n - same) / expected;
        return new Figure.Estimate(
                definition,
                alpha,
                used,
                Optional.empty(),
                String.format(Locale.ROOT, "Alpha %.3f over %d atoms.", alpha, used));
    }
}
