package touchstone.server.platform.jobs;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.Ids;
import touchstone.server.platform.JobKind;
import touchstone.server.platform.Json;
import touchstone.server.platform.ProblemWriter;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Words;

/** Turns what a job returned or threw into the JSON of its row. */
@Component
class Outcomes {

    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);

    private final Json json;
    private final ProblemWriter problems;
    private final Ids ids;

    Outcomes(Json json, ProblemWriter problems, Ids ids) {
        this.json = json;
        this.problems = problems;
        this.ids = ids;
    }

    <R> R request(JobKind<R> kind, String text) {
        return json.read(text, kind.requestType());
    }

    String of(Object outcome) {
        return json.write(outcome);
    }

    String failure(Throwable thrown) {
        if (thrown instanceof Refused refused) {
            return problem(refused);
        }
        var trace = ids.random();
        LOG.error("job failed, trace {}", trace, thrown);
        return problem(
                new Refused(CommonProblem.INTERNAL_ERROR).about("trace", trace).with("trace", trace));
    }

    String interrupted() {
        return problem(new Refused(JobProblem.JOB_INTERRUPTED));
    }

    private String problem(Refused refused) {
        return json.write(problems.describe(refused, Words.ENGLISH));
    }
}
