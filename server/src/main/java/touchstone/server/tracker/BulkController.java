package touchstone.server.tracker;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.assignments.Bulk;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;

/** One action on many items, counted first: it happens only to exactly as many as were confirmed. */
@RestController
class BulkController {
    private static final int MOST_UNDONE = 1_000;

    private final Looked looked;
    private final ItemStore items;
    private final Bulk bulk;
    private final Policy policy;

    BulkController(Looked looked, ItemStore items, Bulk bulk, Policy policy) {
        this.looked = looked;
        this.items = items;
        this.bulk = bulk;
        this.policy = policy;
    }

    /** What can be done to many items. */
    enum Deed {
        PRIORITY,
        WITHDRAW,
        RESTORE,
        REOPEN,
        RELEASE_SEATS;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What to do to which items: named ones or those of a filter.
     *
     * @param expect how many items the caller confirmed
     * @param value the new priority
     */
    record Request(
            Deed action,
            @Nullable List<String> keys,
            @Nullable String filter,
            int expect,
            @Nullable Integer value) {}

    /** How many changed, and the request that takes it back, where there is one. */
    record Done(int changed, @Nullable Request undo) {}

    @PostMapping("/api/v1/projects/{slug}/bulk")
    Done act(Caller caller, @PathVariable String slug, @RequestBody Request request) {
        Looked.At at = looked.tracker(caller, slug);
        policy.require(caller, new Action.ChangeProject(at.project().id()));
        List<UUID> chosen = chosen(at, request);
        if (chosen.size() != request.expect()) {
            throw new Refused(TrackerProblem.COUNT_CHANGED)
                    .about("expected", request.expect())
                    .about("found", chosen.size())
                    .with("count", chosen.size());
        }
        return new Done(act(caller, at.project(), chosen, request), undo(request));
    }

    private List<UUID> chosen(Looked.At at, Request request) {
        if ((request.keys() == null) == (request.filter() == null)) {
            throw Refused.field("keys", "keys-or-filter", "Send either keys or a filter.");
        }
        return request.keys() != null
                ? items.ids(at.project().id(), request.keys())
                : items.ids(at.project().id(), at.filter(String.valueOf(request.filter())));
    }

    private int act(Caller caller, Project project, List<UUID> chosen, Request request) {
        return switch (request.action()) {
            case PRIORITY -> {
                if (request.value() == null) {
                    throw Refused.field("value", "value-missing", "Say the new priority.");
                }
                yield bulk.prioritise(caller, project, chosen, request.value());
            }
            case WITHDRAW -> bulk.withdraw(caller, project, chosen);
            case RESTORE -> bulk.restore(caller, project, chosen);
            case REOPEN -> bulk.reopen(caller, project, chosen);
            case RELEASE_SEATS -> bulk.releaseSeats(caller, project, chosen);
        };
    }

    private static @Nullable Request undo(Request request) {
        List<String> keys = request.keys();
        return request.action() == Deed.WITHDRAW && keys != null && keys.size() <= MOST_UNDONE
                ? new Request(Deed.RESTORE, keys, null, keys.size(), null)
                : null;
    }
}
