package touchstone.server.calibration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.labels.WorkContent;
import touchstone.server.annotations.AnswersJson;

/**
 * An attempt as the person who takes it sees it. Nothing in it depends on the right answers before it is graded.
 *
 * @param project the project's name in addresses
 * @param number which try it is, from 1
 * @param secondsLeft until answers are taken no more, by the server's clock; none without a limit
 * @param items empty once the attempt is over and nothing is revealed
 */
record AttemptView(
        UUID id,
        UUID qualification,
        String project,
        String title,
        String introduction,
        String skill,
        int level,
        double passScore,
        int rubricVersion,
        int number,
        State state,
        Instant begunAt,
        @Nullable Instant deadline,
        @Nullable Long secondsLeft,
        List<Item> items,
        @Nullable Result result) {

    /** How far it is. */
    enum State {
        RUNNING,
        /** The time is over; it is graded in a moment. */
        OVERDUE,
        GRADED,
        /** It does not count. */
        VOIDED;

        /** The word in the API. */
        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An item of it.
     *
     * @param content what the person has answered so far
     * @param revision to be named when the answers are saved; 0 before the first time
     */
    record Item(int position, ItemPart item, @Nullable WorkContent content, long revision) {}

    /**
     * What came of it.
     *
     * @param right how many items were wholly right
     * @param validUntil until when the skill holds that was granted; none for always, or when nothing was granted
     * @param retryAt when the next try may begin; none when it may at once or when there is none
     * @param items what was right; none unless the test reveals it
     */
    record Result(
            Instant finishedAt,
            boolean byDeadline,
            double score,
            boolean passed,
            long right,
            long asked,
            SkillOutcome skill,
            @Nullable Instant validUntil,
            int attemptsLeft,
            @Nullable Instant retryAt,
            @Nullable List<Revealed> items) {}

    /**
     * The right answers to an item, once they may be known.
     *
     * @param score of the item, 0 to 1
     * @param questions of each graded question, 0 to 1
     */
    record Revealed(
            int position,
            double score,
            Map<String, Double> questions,
            AnswersJson answers,
            AnswersJson right,
            @Nullable String explanation) {}
}
