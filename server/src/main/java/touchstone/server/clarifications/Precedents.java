package touchstone.server.clarifications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import touchstone.labels.Rubric;
import touchstone.server.assignments.ItemAtHand;
import touchstone.server.assignments.OwnAssignments;
import touchstone.server.assignments.Transactions;
import touchstone.server.platform.Action;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.platform.Fault;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.rubrics.Rubrics;

/** The edge-case log. What was decided stays on record, also when it holds no more. */
@Service
class Precedents {

    /** The reason on record of an answer that another one replaced; the pages say it in the reader's language. */
    private static final String ANSWERED_ANEW = "answered-anew";

    private final Entrance entrance;
    private final PrecedentStore store;
    private final OwnAssignments own;
    private final Rubrics rubrics;
    private final Policy policy;
    private final Audit audit;
    private final Events events;
    private final Ids ids;
    private final Clock clock;
    private final Transactions transaction;

    Precedents(
            Entrance entrance,
            PrecedentStore store,
            OwnAssignments own,
            Rubrics rubrics,
            Policy policy,
            Audit audit,
            Events events,
            Ids ids,
            Clock clock,
            Transactions transaction) {
        this.entrance = entrance;
        this.store = store;
        this.own = own;
        this.rubrics = rubrics;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The answers to these questions. */
    List<Precedent> answers(Collection<UUID> clarifications) {
        return store.answers(clarifications);
    }

    /** Keeps the answer to an open question, in place of an earlier one if there is one. Needs a running transaction. */
    UUID answer(Caller caller, Clarification question, Settlement settlement) {
        if (!question.open()) {
            throw new Refused(ClarificationProblem.CLARIFICATION_ANSWERED);
        }
        Optional<UUID> earlier = store.answers(List.of(question.id())).stream()
                .map(Precedent::id)
                .findFirst();
        UUID answer = keep(
                        caller,
                        question.project(),
                        new Origin(question.id(), question.item(), question.itemKey(), earlier.orElse(null)),
                        settlement)
                .orElseThrow(() -> new Refused(ClarificationProblem.CLARIFICATION_ANSWERED));
        earlier.ifPresent(one -> store.withdraw(one, ANSWERED_ANEW, caller.personId()));
        return answer;
    }

    /** Keeps a decision that nobody had to ask for; about the item of the caller's own assignment, if one is named. */
    UUID record(Caller caller, String slug, Settlement settlement, @Nullable UUID assignment) {
        Project project = entrance.project(caller, slug, Action.PublishRubric::new);
        Optional<ItemAtHand> about = Optional.ofNullable(assignment)
                .map(one -> own.itemAtHand(caller, one))
                .map(item -> {
                    if (!item.project().equals(project.id())) {
                        throw Refused.notFound();
                    }
                    return item;
                });
        UUID item = about.map(ItemAtHand::item).orElse(null);
        String key = about.map(ItemAtHand::itemKey).orElse(null);
        return transaction.call(() -> keep(caller, project.id(), new Origin(null, item, key, null), settlement)
                .orElseThrow());
    }

    /** Strikes a decision. */
    void withdraw(Caller caller, UUID id, String reason) {
        List<Fault> faults = new ArrayList<>();
        Said.text("reason", reason, Said.LONGEST_REASON, faults);
        change(caller, id, "precedent.withdrawn", precedent -> {
            if (!faults.isEmpty()) {
                throw Refused.fields(faults);
            }
            if (!store.withdraw(id, reason.strip(), caller.personId())) {
                throw new Refused(ClarificationProblem.PRECEDENT_WITHDRAWN);
            }
        });
    }

    /** Notes which version of the rubric says it since. */
    void noteVersion(Caller caller, UUID id, int version) {
        change(caller, id, "precedent.noted", precedent -> {
            if (rubrics.find(precedent.project(), version).isEmpty()) {
                throw Refused.field("version", "version-unknown", "the rubric has no such version");
            }
            if (!store.noteVersion(id, version, caller.personId())) {
                throw new Refused(ClarificationProblem.PRECEDENT_VERSION_NOTED);
            }
        });
    }

    private interface Step {
        void take(Precedent precedent);
    }

    private void change(Caller caller, UUID id, String action, Step step) {
        transaction.run(() -> {
            Precedent precedent = store.find(id)
                    .filter(one -> policy.allows(caller, new Action.PublishRubric(one.project())))
                    .orElseThrow(Refused::notFound);
            step.take(precedent);
            audit.record(caller, action, precedent.project(), id.toString(), Map.of());
            events.tellProject(precedent.project(), Events.What.CLARIFICATION, Events.Audience.MEMBERS);
        });
    }

    /** Where a decision comes from: the question and the item it is about, and the answer that it replaces. */
    private record Origin(
            @Nullable UUID question,
            @Nullable UUID item,
            @Nullable String key,
            @Nullable UUID replaces) {}

    private Optional<UUID> keep(Caller caller, UUID project, Origin origin, Settlement settled) {
        Rubric rubric = rubrics.current(project);
        settled.check(rubric);
        String label = settled.proposedLabel();
        Precedent precedent = new Precedent(
                ids.random(),
                project,
                origin.question(),
                origin.item(),
                origin.key(),
                settled.clauses(),
                settled.decision().strip(),
                label == null ? null : label.strip(),
                settled.rubric(),
                rubric.version(),
                settled.ledTo(),
                caller.personId(),
                clock.instant(),
                null);
        if (!store.insert(precedent, origin.replaces())) {
            return Optional.empty();
        }
        if (settled.ledTo() != null) {
            store.noteVersion(precedent.id(), settled.ledTo(), caller.personId());
        }
        audit.record(
                caller,
                "precedent.recorded",
                project,
                precedent.id().toString(),
                Map.of("rubric", settled.rubric().word()));
        events.tellProject(project, Events.What.CLARIFICATION, Events.Audience.MEMBERS);
        return Optional.of(precedent.id());
    }
}
