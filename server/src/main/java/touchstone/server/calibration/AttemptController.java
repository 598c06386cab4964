package touchstone.server.calibration;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.labels.WorkContent;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Problem;
import touchstone.server.platform.Refused;

/** Taking a test, and making a try count no more. */
@RestController
class AttemptController {

    private static final Pattern REVISION = Pattern.compile("\"?(\\d{1,18})\"?");

    /** That answers were saved. */
    record AnswersSaved(long revision, Instant savedAt) {}

    /** Why a try does not count. */
    record VoidRequest(String reason) {}

    private final TestAttempts attempts;
    private final AttemptViews views;

    AttemptController(TestAttempts attempts, AttemptViews views) {
        this.attempts = attempts;
        this.views = views;
    }

    @PostMapping("/api/v1/qualifications/{id}/attempts")
    @ResponseStatus(HttpStatus.CREATED)
    AttemptView begin(Caller caller, @PathVariable UUID id) {
        return views.of(attempts.own(caller, attempts.begin(caller, id)));
    }

    @GetMapping("/api/v1/attempts/{id}")
    AttemptView read(Caller caller, @PathVariable UUID id) {
        return views.of(attempts.own(caller, id));
    }

    @PutMapping("/api/v1/attempts/{id}/items/{position}")
    AnswersSaved save(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable int position,
            @RequestHeader(name = "If-Match", required = false) @Nullable String revision,
            @RequestBody WorkContent content) {
        Given given = attempts.save(
                caller, id, position, revision(revision, QualificationProblem.ATTEMPT_REVISION_MISSING), content);
        return new AnswersSaved(given.revision(), given.savedAt());
    }

    @PostMapping("/api/v1/attempts/{id}/finish")
    AttemptView finish(Caller caller, @PathVariable UUID id) {
        attempts.finish(caller, id);
        return views.of(attempts.own(caller, id));
    }

    @PostMapping("/api/v1/attempts/{id}/void")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void voidAttempt(Caller caller, @PathVariable UUID id, @RequestBody VoidRequest request) {
        attempts.voidAttempt(caller, id, request.reason());
    }

    /** The number in the header; refused as not said when there is none. */
    static long revision(@Nullable String header, Problem missing) {
        Matcher revision = REVISION.matcher(header == null ? "" : header.strip());
        if (!revision.matches()) {
            throw new Refused(missing);
        }
        return Long.parseLong(revision.group(1));
    }
}
