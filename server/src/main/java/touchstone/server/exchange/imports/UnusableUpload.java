package touchstone.server.exchange.imports;

import java.io.IOException;
import touchstone.server.exchange.ExchangeProblem;
import touchstone.server.platform.Refused;

/** The bytes of an upload cannot be had: met while reading, and carried through the readers to whoever runs the import. */
final class UnusableUpload extends IOException {
    private static final long serialVersionUID = 1;

    private final ExchangeProblem problem;

    UnusableUpload(ExchangeProblem problem) {
        super(problem.code());
        this.problem = problem;
    }

    UnusableUpload(ExchangeProblem problem, IOException cause) {
        super(problem.code(), cause);
        this.problem = problem;
    }

    /** What was thrown, or the refusal of the file when that is what lies beneath. */
    static RuntimeException refusal(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusableUpload unusable) {
                return unusable.refused();
            }
        }
        return thrown;
    }

    Refused refused() {
        return new Refused(problem);
    }
}
