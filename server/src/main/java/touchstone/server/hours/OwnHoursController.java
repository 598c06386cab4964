package touchstone.server.hours;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;

/** One's own hours: what was measured, what one declares, what became of it. */
@RestController
@RequestMapping("/api/v1/me/hours")
class OwnHoursController {

    private final OwnHoursView view;
    private final Entries entries;
    private final Policy policy;

    OwnHoursController(OwnHoursView view, Entries entries, Policy policy) {
        this.view = view;
        this.entries = entries;
        this.policy = policy;
    }

    /** What was written. */
    record EntryMade(UUID id) {}

    @GetMapping
    OwnHours hours(Caller caller, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        policy.require(caller, new Action.ReadOneself());
        return view.of(caller, new Period(from, to));
    }

    @PostMapping("/entries")
    @ResponseStatus(HttpStatus.CREATED)
    EntryMade declare(Caller caller, @RequestBody NewEntry declared) {
        return new EntryMade(entries.declare(caller, declared));
    }

    /** Takes an entry back; it stays in the list, struck. */
    @PostMapping("/entries/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Caller caller, @PathVariable UUID id) {
        entries.withdraw(caller, id);
    }
}
