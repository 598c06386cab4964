package touchstone.server.calibration;

import java.util.List;
import java.util.Map;
import touchstone.server.annotations.AnswersJson;

/**
 * A graded attempt.
 *
 * @param score the mean of the items, 0 to 1
 */
record Graded(double score, boolean passed, List<Item> items) {

    /** Sums of thirds and the like fall short of one by a hair. */
    private static final double HAIR = 1e-9;

    /**
     * One item of it.
     *
     * @param score 0 to 1
     * @param answers what was answered to questions that were shown
     * @param questions the score of each graded question, 0 to 1
     */
    record Item(int position, String key, double score, AnswersJson answers, Map<String, Double> questions) {

        /** Whether everything in it was right. */
        boolean right() {
            return score >= 1 - HAIR;
        }
    }

    static Graded of(List<Item> items, double passScore) {
        double score = Math.min(1, Grading.mean(items.stream().map(Item::score)));
        return new Graded(score, score >= passScore - HAIR, items);
    }

    /** How many items were right. */
    long right() {
        return items.stream().filter(Item::right).count();
    }
}
