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
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;

/** One action on many items, counted first: it happens only to exactly as many as were confirmed. */
@RestController
class BulkController {
    private final Looked looked;
    private final ItemStore items;
    private final Deeds deeds;
    private final Policy policy;

    BulkController(Looked looked, ItemStore items, Deeds deeds, Policy policy) {
        this.looked = looked;
        this.items = items;
        this.deeds = deeds;
        this.policy = policy;
    }

    /** What can be done to many items. */
    enum Deed {
        PRIORITY,
        WITHDRAW,
        RESTORE,
        REOPEN,
        RELEASE_SEATS,
        /** Takes an earlier deed back, as far as nobody changed its items since. */
        UNDO;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What to do to which items: named ones, those of a filter, or those of the deed that is undone.
     *
     * @param expect how many items the caller confirmed
     * @param value the new priority
     * @param deed what to undo, as the answer to it named it
     */
    record Request(
            Deed action,
            @Nullable List<String> keys,
            @Nullable String filter,
            int expect,
            @Nullable Integer value,
            @Nullable UUID deed) {}

    /** How many changed, and the request that takes it back, where there is one. */
    record Done(int changed, @Nullable Request undo) {}

    @PostMapping("/api/v1/projects/{slug}/bulk")
    Done act(Caller caller, @PathVariable String slug, @RequestBody Request request) {
        Looked.At at = looked.tracker(caller, slug);
        policy.require(caller, new Action.ChangeProject(at.project().id()));
        if (request.action() == Deed.UNDO) {
            return undo(caller, at.project(), request);
        }
        List<UUID> chosen = chosen(at, request);
        if (chosen.size() != request.expect()) {
            throw new Refused(TrackerProblem.COUNT_CHANGED)
                    .about("expected", request.expect())
                    .about("found", chosen.size())
                    .with("count", chosen.size());
        }
        return act(caller, at.project(), chosen, request);
    }

    private List<UUID> chosen(Looked.At at, Request request) {
        if ((request.keys() == null) == (request.filter() == null)) {
            throw Refused.field("keys", "keys-or-filter", "Send either keys or a filter.");
        }
        return request.keys() != null
                ? items.ids(at.project().id(), request.keys())
                : items.ids(at.project().id(), at.filter(String.valueOf(request.filter())));
    }

    private Done act(Caller caller, Project project, List<UUID> chosen, Request request) {
        return switch (request.action()) {
            case PRIORITY -> {
                if (request.value() == null) {
                    throw Refused.field("value", "value-missing", "Say the new priority.");
                }
                yield done(deeds.prioritise(caller, project, chosen, request.value()));
            }
            case WITHDRAW -> done(deeds.withdraw(caller, project, chosen));
            case RESTORE -> done(deeds.restore(caller, project, chosen));
            case REOPEN -> new Done(deeds.reopen(caller, project, chosen), null);
            case RELEASE_SEATS -> new Done(deeds.releaseSeats(caller, project, chosen), null);
            case UNDO -> throw new IllegalStateException("has no items of its own");
        };
    }

    private Done undo(Caller caller, Project project, Request request) {
        if (request.deed() == null) {
            throw Refused.field("deed", "deed-missing", "Say what to undo.");
        }
        return new Done(deeds.undo(caller, project, request.deed()), null);
    }

    private static Done done(Deeds.Done done) {
        Request undo = done.deed()
                .map(deed -> new Request(Deed.UNDO, null, null, done.changed(), null, deed))
                .orElse(null);
        return new Done(done.changed(), undo);
    }
}
