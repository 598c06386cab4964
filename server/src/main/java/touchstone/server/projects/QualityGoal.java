package touchstone.server.projects;

import org.jspecify.annotations.Nullable;

/**
 * How good the labels of the project must be.
 *
 * @param goldRate share of claims that are hidden items with a known answer, 0 to 0.5
 * @param targetAccuracy the accuracy that a batch must be shown to reach, above 0.5, at most 1
 */
public record QualityGoal(
        @Nullable Double goldRate, @Nullable Double targetAccuracy) {

    /** No goal was set. */
    public static final QualityGoal NONE = new QualityGoal(null, null);
}
