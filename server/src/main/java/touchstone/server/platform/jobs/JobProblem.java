package touchstone.server.platform.jobs;

import java.util.Locale;
import touchstone.server.platform.Problem;

/** How a job ends badly by no fault of its own. */
enum JobProblem implements Problem {
    JOB_INTERRUPTED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return 500;
    }
}
