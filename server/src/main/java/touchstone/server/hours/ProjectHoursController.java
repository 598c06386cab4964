package touchstone.server.hours;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import touchstone.server.projects.Project;

/** The hours of a project, for those who manage it. */
@RestController
@RequestMapping("/api/v1/projects/{slug}")
class ProjectHoursController {

    private final HoursEntrance entrance;
    private final ProjectHoursView view;
    private final Entries entries;

    ProjectHoursController(HoursEntrance entrance, ProjectHoursView view, Entries entries) {
        this.entrance = entrance;
        this.view = view;
        this.entries = entries;
    }

    @GetMapping("/hours")
    ProjectHours hours(
            Caller caller, @PathVariable String slug, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        Project project = entrance.project(caller, slug, Action.SeeHours::new);
        return view.of(caller, project.id(), new Period(from, to));
    }

    @GetMapping("/hours.csv")
    ResponseEntity<byte[]> csv(
            Caller caller, @PathVariable String slug, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        Project project = entrance.project(caller, slug, Action.SeeHours::new);
        return HoursTable.answer(
                slug + "-hours-" + from + "-" + to + ".csv",
                HoursTable.days(view.people(project.id(), new Period(from, to))));
    }

    @PostMapping("/hours/entries/{id}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(Caller caller, @PathVariable String slug, @PathVariable UUID id, @RequestBody Decision decision) {
        entries.decide(caller, slug, id, decision);
    }
}
