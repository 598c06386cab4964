package touchstone.server.annotations;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import touchstone.server.assignments.AssignmentProblem;
import touchstone.server.assignments.AssignmentState;
import touchstone.server.platform.Caller;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.Json;
import touchstone.server.platform.Refused;

/**
 * Saves work in progress. A draft is kept as it was sent, finished or not: only that it is an object of the known fields is
 * looked at.
 */
@Service
class Drafts {

    private static final Set<String> FIELDS =
            Set.of("answers", "notes", "marks", "best_effort", "flags", "decisions", "active_ms");
    private static final int LARGEST = 4 << 20;

    private final DraftStore store;
    private final Json json;

    Drafts(DraftStore store, Json json) {
        this.store = store;
        this.json = json;
    }

    DraftStore.Saved save(Caller caller, UUID assignment, long revision, JsonNode draft) {
        String text = json.write(checked(draft));
        if (text.length() > LARGEST) {
            throw new Refused(CommonProblem.TOO_LARGE);
        }
        long activeMs = Math.max(0, draft.path("active_ms").asLong(0));
        return store.save(assignment, caller.personId(), revision, text, activeMs)
                .or(() -> store.savedBefore(assignment, caller.personId(), revision, text))
                .orElseThrow(() -> whyNot(caller, assignment));
    }

    private static JsonNode checked(JsonNode draft) {
        if (!draft.isObject()) {
            throw Refused.field("", "wrong-kind", "a draft is an object");
        }
        for (String field : draft.propertyNames()) {
            if (!FIELDS.contains(field)) {
                throw Refused.field(field, "unknown-field", "there is no field \"" + field + "\"");
            }
        }
        return draft;
    }

    private Refused whyNot(Caller caller, UUID assignment) {
        DraftStore.Current current =
                store.current(assignment, caller.personId()).orElseThrow(Refused::notFound);
        AssignmentState state = AssignmentState.ofWord(current.state());
        if (state == AssignmentState.WAITING) {
            return new Refused(AssignmentProblem.ASSIGNMENT_WAITS);
        }
        if (!state.open() && state != AssignmentState.EXPIRED) {
            return new Refused(AssignmentProblem.ASSIGNMENT_ENDED);
        }
        Refused changed = new Refused(AnnotationProblem.DRAFT_CHANGED).with("draft_revision", current.draftRevision());
        return current.draft() == null ? changed : changed.with("draft", json.tree(current.draft()));
    }
}
