package touchstone.server.reviews;

import java.util.Locale;
import touchstone.server.platform.Problem;

/** Why a reviewer's step is refused. */
enum ReviewProblem implements Problem {
    /** What should be sent back is no longer there to be sent back. */
    CANNOT_RETURN(409),
    /** Only reviewers send work back. */
    NOT_A_REVIEW(409);

    private final int status;

    ReviewProblem(int status) {
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
