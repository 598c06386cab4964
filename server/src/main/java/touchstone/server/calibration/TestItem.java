package touchstone.server.calibration;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Answer;
import touchstone.server.assignments.Material;

/**
 * An item of a test with its right answers.
 *
 * @param position from 1, in the order in which it is asked
 * @param key how those who made the test know it
 * @param answers the right ones, by question
 * @param explanation why they are right, for after grading
 */
record TestItem(
        int position,
        String key,
        Material material,
        Map<String, Answer> answers,
        @Nullable String explanation) {}
