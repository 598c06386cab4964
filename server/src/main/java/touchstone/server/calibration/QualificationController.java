package touchstone.server.calibration;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.annotations.AnswersJson;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Json;
import touchstone.server.projects.Project;

/** A project's tests, for those who make them. */
@RestController
class QualificationController {

    /** What was made. */
    record QualificationMade(UUID id) {}

    /** All tests of a project, the newest first. */
    record QualificationList(List<QualificationView> qualifications) {}

    /** How many items the test has now. */
    record ItemsSet(int items) {}

    private final Qualifications qualifications;
    private final QualificationStore store;
    private final TestEntrance entrance;
    private final Json json;

    QualificationController(Qualifications qualifications, QualificationStore store, TestEntrance entrance, Json json) {
        this.qualifications = qualifications;
        this.store = store;
        this.entrance = entrance;
        this.json = json;
    }

    @GetMapping("/api/v1/projects/{slug}/qualifications")
    QualificationList list(Caller caller, @PathVariable String slug) {
        UUID project = entrance.project(caller, slug, Action.SeeAnswers::new).id();
        return new QualificationList(
                store.all(project).stream().map(QualificationView::of).toList());
    }

    @PostMapping("/api/v1/projects/{slug}/qualifications")
    @ResponseStatus(HttpStatus.CREATED)
    QualificationMade make(Caller caller, @PathVariable String slug, @RequestBody QualificationTerms terms) {
        return new QualificationMade(qualifications.make(caller, slug, terms));
    }

    @GetMapping("/api/v1/qualifications/{id}")
    QualificationView.Whole read(Caller caller, @PathVariable UUID id) {
        Qualification test = entrance.readable(caller, id);
        Project project = entrance.project(test);
        List<QualificationView.Item> items = store.items(id).stream()
                .map(item -> new QualificationView.Item(
                        item.position(),
                        item.key(),
                        ItemPart.of(project.definition(), item.material(), json),
                        new AnswersJson(item.answers()),
                        item.explanation()))
                .toList();
        return new QualificationView.Whole(QualificationView.of(store.listed(id)), items);
    }

    @PatchMapping("/api/v1/qualifications/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String revision,
            @RequestBody QualificationTerms terms) {
        long read = AttemptController.revision(revision, QualificationProblem.QUALIFICATION_REVISION_MISSING);
        qualifications.change(caller, id, read, terms);
    }

    @PutMapping("/api/v1/qualifications/{id}/items")
    ItemsSet setItems(Caller caller, @PathVariable UUID id, @RequestBody NewItems items) {
        return new ItemsSet(qualifications.setItems(caller, id, items));
    }

    @PostMapping("/api/v1/qualifications/{id}/open")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(Caller caller, @PathVariable UUID id) {
        qualifications.setState(caller, id, QualificationState.OPEN);
    }

    @PostMapping("/api/v1/qualifications/{id}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Caller caller, @PathVariable UUID id) {
        qualifications.setState(caller, id, QualificationState.CLOSED);
    }
}
