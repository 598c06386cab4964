package touchstone.server.tracker;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Refused;

/** Views of the tracker that people saved: their own, and those that others share with the project. */
@RestController
@RequestMapping("/api/v1/projects/{slug}/views")
class ViewController {
    private static final int LONGEST_TITLE = 100;

    private final Looked looked;
    private final ViewStore store;
    private final Ids ids;

    ViewController(Looked looked, ViewStore store, Ids ids) {
        this.looked = looked;
        this.store = store;
        this.ids = ids;
    }

    /** All views of the caller. */
    record ViewList(List<ViewStore.View> views) {}

    /** A view to save. */
    record NewView(
            String title,
            String filter,
            List<String> columns,
            @Nullable Boolean shared) {}

    @GetMapping
    ViewList list(Caller caller, @PathVariable String slug) {
        return new ViewList(store.list(looked.tracker(caller, slug).project().id(), caller.personId()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ViewStore.View save(Caller caller, @PathVariable String slug, @RequestBody NewView view) {
        Looked.At at = looked.tracker(caller, slug);
        if (view.title().isBlank() || view.title().length() > LONGEST_TITLE) {
            throw Refused.field("title", "title", "A title has 1 to " + LONGEST_TITLE + " characters.");
        }
        at.filter(view.filter());
        TableColumn.read(String.join(",", view.columns()), at);
        boolean shared = view.shared() != null && view.shared();
        ViewStore.View saved =
                new ViewStore.View(ids.random(), view.title(), view.filter(), view.columns(), shared, true);
        if (!store.insert(at.project().id(), caller.personId(), saved)) {
            throw new Refused(TrackerProblem.VIEW_EXISTS);
        }
        return saved;
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable String slug, @PathVariable UUID id) {
        if (!store.delete(looked.tracker(caller, slug).project().id(), caller.personId(), id)) {
            throw Refused.notFound();
        }
    }
}
