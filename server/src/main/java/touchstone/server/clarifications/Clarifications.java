package touchstone.server.clarifications;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import touchstone.server.assignments.Holds;
import touchstone.server.assignments.ItemAtHand;
import touchstone.server.assignments.OwnAssignments;
import touchstone.server.assignments.Resolution;
import touchstone.server.assignments.Transactions;
import touchstone.server.platform.Action;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.rubrics.Rubrics;

/** Questions about the rubric: asked, talked about, answered once. The answer is a precedent. */
@Service
class Clarifications {

    private final Entrance entrance;
    private final ClarificationStore store;
    private final Precedents precedents;
    private final OwnAssignments own;
    private final Holds holds;
    private final Rubrics rubrics;
    private final Audit audit;
    private final Events events;
    private final Ids ids;
    private final Clock clock;
    private final Transactions transaction;

    Clarifications(
            Entrance entrance,
            ClarificationStore store,
            Precedents precedents,
            OwnAssignments own,
            Holds holds,
            Rubrics rubrics,
            Audit audit,
            Events events,
            Ids ids,
            Clock clock,
            Transactions transaction) {
        this.entrance = entrance;
        this.store = store;
        this.precedents = precedents;
        this.own = own;
        this.holds = holds;
        this.rubrics = rubrics;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Asks; the item, if one is named, is the one the asker's own assignment is about. */
    UUID ask(Caller caller, String slug, NewClarification asked) {
        Project project = entrance.project(caller, slug, Action.Ask::new);
        Optional<ItemAtHand> about =
                Optional.ofNullable(asked.assignment()).map(assignment -> itemOf(caller, project, assignment));
        int version = about.map(ItemAtHand::rubricVersion)
                .orElseGet(() -> rubrics.current(project.id()).version());
        asked.check(rubrics.find(project.id(), version).orElseThrow());
        UUID id = ids.random();
        transaction.run(() -> {
            store.insert(new Clarification(
                    id,
                    project.id(),
                    asked.kind(),
                    asked.clauses(),
                    about.map(ItemAtHand::item).orElse(null),
                    about.map(ItemAtHand::itemKey).orElse(null),
                    asked.assignment(),
                    asked.question().strip(),
                    asked.blocking(),
                    version,
                    caller.personId(),
                    clock.instant(),
                    false,
                    true));
            record(
                    caller,
                    "clarification.asked",
                    project.id(),
                    id,
                    Map.of("kind", asked.kind().word(), "blocking", asked.blocking()));
            events.tellProject(project.id(), Events.What.CLARIFICATION, Events.Audience.RUBRIC);
        });
        return id;
    }

    /** Says something below a question. When its asker does after the answer, the question is open again. */
    void say(Caller caller, UUID id, String text) {
        transaction.run(() -> {
            Clarification thread = entrance.speaking(caller, id);
            store.say(ids.random(), id, caller.personId(), text.strip());
            if (thread.askedBy().equals(caller.personId())) {
                store.seen(id);
            }
            record(caller, "clarification.replied", thread.project(), id, Map.of());
            events.tellPerson(thread.askedBy(), Events.What.CLARIFICATION, thread.project());
            events.tellProject(thread.project(), Events.What.CLARIFICATION, Events.Audience.RUBRIC);
        });
    }

    /** Answers; an answer that was not enough is replaced and holds no more. Whoever waited for it goes on, with the draft as they left it. */
    UUID answer(Caller caller, UUID id, Settlement settlement) {
        return transaction.call(() -> {
            Clarification question = entrance.answerable(caller, id);
            UUID precedent = precedents.answer(caller, question, settlement);
            record(caller, "clarification.answered", question.project(), id, Map.of("precedent", precedent.toString()));
            if (question.blocking() && question.assignment() != null) {
                holds.waitingForRubric(question.assignment())
                        .ifPresent(hold -> holds.resolve(
                                caller, hold, Resolution.BACK_TO_PERSON, Optional.of(settlement.decision())));
            }
            events.tellPerson(question.askedBy(), Events.What.CLARIFICATION, question.project());
            return precedent;
        });
    }

    /** The asker has read what was said. */
    void seen(Caller caller, UUID id) {
        Clarification question = entrance.own(caller, id);
        if (question.unseen()) {
            store.seen(id);
        }
    }

    private ItemAtHand itemOf(Caller caller, Project project, UUID assignment) {
        ItemAtHand item = own.itemAtHand(caller, assignment);
        if (!item.project().equals(project.id())) {
            throw Refused.notFound();
        }
        return item;
    }

    private void record(Caller caller, String action, UUID project, UUID id, Map<String, ?> detail) {
        audit.record(caller, action, project, id.toString(), detail);
    }
}
