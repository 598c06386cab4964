package touchstone.measures.located;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** Cuts marked stretches into equal atoms. */
public final class Atoms {
    private Atoms() {}

    /**
     * The label of every atom: all labels that are active in its middle, in alphabetical order with a bar between; a moment counts
     * in the atom whose middle is at most half an atom away. Empty where nothing is.
     *
     * @param size length of an atom, above 0
     */
    public static List<String> of(List<Part> parts, Stretch continuum, double size) {
        int count = (int) Math.ceil(continuum.length() / size - 1e-9);
        List<TreeSet<String>> active = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            active.add(new TreeSet<>());
        }
        for (Part part : parts) {
            Stretch stretch = EventScores.stretch(part);
            double from = (stretch.start() - continuum.start()) / size;
            double to = (stretch.end() - continuum.start()) / size;
            int first = stretch.length() == 0 ? (int) Math.floor(from) : (int) Math.ceil(from - 0.5 - 1e-9);
            int last = stretch.length() == 0 ? first : (int) Math.ceil(to - 0.5 - 1e-9) - 1;
            for (int i = Math.max(0, first); i <= Math.min(last, count - 1); i++) {
                active.get(i).add(part.label());
            }
        }
        return Collections.unmodifiableList(
                active.stream().map(labels -> String.join("|", labels)).toList());
    }
}
