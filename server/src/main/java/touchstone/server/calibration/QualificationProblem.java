package touchstone.server.calibration;

import java.util.Locale;
import touchstone.server.platform.Problem;

/** Why a step about tests, or on the way to the first item, is refused. */
enum QualificationProblem implements Problem {
    /** Rows or chosen items make no test; every place is told. */
    TEST_ITEMS_REFUSED(422),
    /** Somebody has begun it: its terms and items are fixed. */
    QUALIFICATION_BEGUN(409),
    /** It changed since it was read. */
    QUALIFICATION_CHANGED(409),
    /** Which revision is changed must be said. */
    QUALIFICATION_REVISION_MISSING(428),
    /** It has no items to ask. */
    QUALIFICATION_EMPTY(409),
    /** It is being made or closed. */
    QUALIFICATION_NOT_OPEN(409),
    /** Who can read the right answers takes no test. */
    KEY_READABLE(403),
    /** All tries are used. */
    ATTEMPTS_USED_UP(409),
    /** The time between two tries is not over. */
    RETRY_LATER(409),
    /** It was passed already. */
    QUALIFICATION_PASSED(409),
    /** The time is over, or it was handed in. */
    ATTEMPT_ENDED(409),
    /** Another tab saved this item's answers. */
    ATTEMPT_ANSWERS_CHANGED(409),
    /** Which revision of the answers is changed must be said. */
    ATTEMPT_REVISION_MISSING(428),
    /** It counts no more already. */
    ATTEMPT_VOIDED(409),
    /** The project asks people to accept its guidelines before they take work. */
    GUIDELINES_NOT_ACCEPTED(409);

    private final int status;

    QualificationProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}
