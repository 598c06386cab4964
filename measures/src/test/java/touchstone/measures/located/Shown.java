package touchstone.measures.located;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.measures.Figure;

/** Small makers and readers for tests. */
final class Shown {
    private Shown() {}

    static Part part(String label, double start, double end) {
        return new Part(label, new Stretch(start, end));
    }

    static double value(Figure figure) {
        return estimate(figure).value();
    }

    static Figure.Estimate estimate(Figure figure) {
        return switch (figure) {
            case Figure.Estimate estimate -> estimate;
            case Figure.Insufficient none -> throw new AssertionError(none.sentence());
        };
    }

    /** The value of a key that must be there. */
    static <T> T at(Map<String, T> map, String key) {
        return Optional.ofNullable(map.get(key)).orElseThrow();
    }

    /** Parts written as {@code label start end; …}. */
    static List<Part> parts(String written) {
        return Arrays.stream(written.split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.split(" "))
                .map(words -> part(words[0], Double.parseDouble(words[1]), Double.parseDouble(words[2])))
                .toList();
    }
}
