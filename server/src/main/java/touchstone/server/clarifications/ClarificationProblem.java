package touchstone.server.clarifications;

import java.util.Locale;
import touchstone.server.platform.Problem;

/** Why a step about questions and precedents is refused. */
enum ClarificationProblem implements Problem {
    /** Somebody answered it, and its asker has not asked again. */
    CLARIFICATION_ANSWERED(409),
    /** It holds no more already. */
    PRECEDENT_WITHDRAWN(409),
    /** The version that it led to is on record. */
    PRECEDENT_VERSION_NOTED(409);

    private final int status;

    ClarificationProblem(int status) {
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
