package touchstone.server.tracker;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.platform.Caller;

/** How far the project is, when it will be done, and what each person did. */
@RestController
@RequestMapping("/api/v1/projects/{slug}")
class ProgressController {
    private static final double MS_AN_HOUR = 3_600_000;

    private final Looked looked;
    private final ProgressStore store;
    private final Clock clock;

    ProgressController(Looked looked, ProgressStore store, Clock clock) {
        this.looked = looked;
        this.store = store;
        this.clock = clock;
    }

    /** What remains by day, when it ends, and how many items are in which state. */
    record Progress(List<BurnDown.Point> days, Forecast forecast, Map<String, Long> states) {}

    /** What one person did. */
    record PersonProgress(
            UUID person,
            String name,
            String displayName,
            long done,
            long inRework,
            long active,
            long activeMs,
            double activeHours,
            long returned) {}

    /** Everybody who took work, by name. */
    record PeopleProgress(List<PersonProgress> people) {}

    @GetMapping("/progress")
    Progress progress(Caller caller, @PathVariable String slug) {
        UUID project = looked.tracker(caller, slug).project().id();
        BurnDown burnDown = BurnDown.of(store.days(project), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return new Progress(burnDown.days(), burnDown.forecast(), store.states(project));
    }

    @GetMapping("/people-progress")
    PeopleProgress people(Caller caller, @PathVariable String slug) {
        UUID project = looked.answers(caller, slug).project().id();
        return new PeopleProgress(store.people(project).stream()
                .map(person -> new PersonProgress(
                        person.person(),
                        person.name(),
                        person.displayName(),
                        person.done(),
                        person.inRework(),
                        person.active(),
                        person.activeMs(),
                        Math.round(person.activeMs() / MS_AN_HOUR * 100) / 100.0,
                        person.returned()))
                .toList());
    }
}
