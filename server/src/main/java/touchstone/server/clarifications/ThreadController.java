package touchstone.server.clarifications;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Fault;
import touchstone.server.platform.Refused;

/** What follows on a question. */
@RestController
@RequestMapping("/api/v1/clarifications/{id}")
class ThreadController {

    /** Something to say. */
    record NewMessage(String text) {}

    /** Which precedent the answer became. */
    record Answered(UUID precedent) {}

    private final Clarifications clarifications;

    ThreadController(Clarifications clarifications) {
        this.clarifications = clarifications;
    }

    @PostMapping("/messages")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void say(Caller caller, @PathVariable UUID id, @RequestBody NewMessage message) {
        List<Fault> faults = new ArrayList<>();
        Said.text("text", message.text(), Said.LONGEST_TEXT, faults);
        if (!faults.isEmpty()) {
            throw Refused.fields(faults);
        }
        clarifications.say(caller, id, message.text());
    }

    @PostMapping("/answer")
    Answered answer(Caller caller, @PathVariable UUID id, @RequestBody Settlement settlement) {
        return new Answered(clarifications.answer(caller, id, settlement));
    }

    @PostMapping("/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(Caller caller, @PathVariable UUID id) {
        clarifications.seen(caller, id);
    }
}
