package touchstone.server.annotations;

import java.util.Locale;
import touchstone.server.platform.Problem;

/** Why a draft or a submission is refused. */
enum AnnotationProblem implements Problem {
    /** The draft was saved elsewhere meanwhile; the current one is sent along. */
    DRAFT_CHANGED(412),
    /** Saving a draft needs the revision it was made from. */
    DRAFT_REVISION_MISSING(428),
    DRAFT_REVISION_UNREADABLE(400),
    /** Other content was submitted before; this one is kept but does not count. */
    ALREADY_SUBMITTED(409),
    /** The answers do not fit the rubric; each place is listed. */
    ANSWERS_REFUSED(422);

    private final int status;

    AnnotationProblem(int status) {
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
