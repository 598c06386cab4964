package touchstone.measures.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Precision, recall and F1 of each class against known right answers. */
public final class ClassScores {

    private final Map<String, long[]> counts = new TreeMap<>();
    private long right;
    private long total;

    /**
     * The scores of one class.
     *
     * @param given answers that name the class
     * @param meant answers whose truth is the class
     * @param right answers that are both
     * @param precision right / given; NaN when nobody named the class
     * @param recall right / meant; NaN when no truth is the class
     * @param f1 harmonic mean of the two; NaN when both are without ground, 0 when nothing is right
     */
    public record Score(String name, long given, long meant, long right, double precision, double recall, double f1) {}

    /** Adds an answer and its truth. */
    public void add(String answer, String truth) {
        counts.computeIfAbsent(answer, key -> new long[3])[0]++;
        counts.computeIfAbsent(truth, key -> new long[3])[1]++;
        total++;
        if (answer.equals(truth)) {
            counts.computeIfAbsent(truth, key -> new long[3])[2]++;
            right++;
        }
    }

    /** Answers that are right. */
    public long right() {
        return right;
    }

    /** All answers. */
    public long total() {
        return total;
    }

    /** The scores of every class that was given or meant, by name. */
    public List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        counts.forEach((name, three) -> scores.add(new Score(
                name,
                three[0],
                three[1],
                three[2],
                share(three[2], three[0]),
                share(three[2], three[1]),
                share(2 * three[2], three[0] + three[1]))));
        return scores;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? Double.NaN : part / (double) whole;
    }
}
