package touchstone.server.assignments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.labels.WorkContent;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Json;
import touchstone.server.platform.Refused;

/** A person's own assignments: looking, keeping, leaving. */
@RestController
@RequestMapping("/api/v1/assignments/{id}")
class AssignmentController {

    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_NOTE = 4000;

    record Heartbeat(long activeMs) {}

    record Alive(Instant leaseUntil) {}

    record Skip(SkipReason reason, @Nullable String note) {}

    record Flag(String reason, @Nullable String note) {}

    record Escalation(
            String reason, @Nullable String note, @Nullable WorkContent content) {}

    private final OwnAssignments own;
    private final Leaving leaving;
    private final TakingBack takingBack;
    private final Json json;

    AssignmentController(OwnAssignments own, Leaving leaving, TakingBack takingBack, Json json) {
        this.own = own;
        this.leaving = leaving;
        this.takingBack = takingBack;
        this.json = json;
    }

    @GetMapping
    AssignmentView get(Caller caller, @PathVariable UUID id) {
        return own.view(caller, id);
    }

    @PostMapping("/heartbeat")
    Alive heartbeat(Caller caller, @PathVariable UUID id, @RequestBody Heartbeat heartbeat) {
        return new Alive(own.heartbeat(caller, id, Math.max(0, heartbeat.activeMs())));
    }

    @PostMapping("/skip")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void skip(Caller caller, @PathVariable UUID id, @RequestBody Skip skip) {
        leaving.skip(caller, id, skip.reason(), note(skip.note()));
    }

    @PostMapping("/take-back")
    AssignmentView takeBack(Caller caller, @PathVariable UUID id) {
        takingBack.takeBack(caller, id);
        return own.view(caller, id);
    }

    @PostMapping("/flag")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void flag(Caller caller, @PathVariable UUID id, @RequestBody Flag flag) {
        leaving.flag(caller, id, reason(flag.reason()), note(flag.note()));
    }

    @PostMapping("/escalate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void escalate(Caller caller, @PathVariable UUID id, @RequestBody Escalation escalation) {
        leaving.escalate(
                caller,
                id,
                reason(escalation.reason()),
                note(escalation.note()),
                Optional.ofNullable(escalation.content()).map(json::write));
    }

    @PostMapping("/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(Caller caller, @PathVariable UUID id) {
        leaving.release(caller, id);
    }

    private static String reason(String text) {
        if (text.isBlank() || text.length() > LONGEST_REASON) {
            throw Refused.field("reason", "length", "give a reason of at most " + LONGEST_REASON + " characters");
        }
        return text;
    }

    private static String note(@Nullable String text) {
        if (text != null && text.length() > LONGEST_NOTE) {
            throw Refused.field("note", "length", "a note has at most " + LONGEST_NOTE + " characters");
        }
        return text == null ? "" : text;
    }
}
