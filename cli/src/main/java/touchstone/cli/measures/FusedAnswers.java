package touchstone.cli.measures;

import java.util.List;
import java.util.Map;

/** What was made of answers that are fused rather than voted on. */
sealed interface FusedAnswers permits FusedNumbers, FusedSpans, FusedTexts {

    /** The heads of {@link #rows}. */
    List<String> header();

    /** A row for each item, in the order in which the items first appear. */
    List<List<Object>> rows();

    /** How many answers repeat an item that their worker had answered. */
    long repeated();

    /**
     * How it compares with right answers: named figures, with {@code n_scored} and {@code n_unanswered_truth} before them.
     *
     * @param truth the file with the right answers
     */
    Map<String, Object> score(Source truth);
}
