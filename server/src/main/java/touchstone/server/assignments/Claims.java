package touchstone.server.assignments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import touchstone.labels.StageKind;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Turns;
import touchstone.server.projects.ProjectState;

/** Hands out work: what the person has begun comes first, then the next seat that the rules let them take. */
@Service
class Claims {

    /** How many assignments of one project somebody may have begun before they take one of their own choice. */
    static final int MOST_OPEN = 3;

    private static final int TRIES = 3;

    private final Reaches reaches;
    private final Queue queue;
    private final ClaimStore claims;
    private final OwnStore own;
    private final AssignmentViews views;
    private final Ids ids;
    private final Turns turns;
    private final Transactions transaction;
    private final List<ClaimCondition> conditions;

    Claims(
            Reaches reaches,
            Queue queue,
            ClaimStore claims,
            OwnStore own,
            AssignmentViews views,
            Ids ids,
            Turns turns,
            Transactions transaction,
            List<ClaimCondition> conditions) {
        this.reaches = reaches;
        this.queue = queue;
        this.claims = claims;
        this.own = own;
        this.views = views;
        this.ids = ids;
        this.turns = turns;
        this.transaction = transaction;
        this.conditions = conditions;
    }

    /**
     * What to work on next; empty when there is nothing.
     *
     * @param after the assignment being worked on, when another one is wanted ahead of need
     * @param kind only work of this kind
     */
    Optional<AssignmentView> next(Caller caller, String slug, Optional<UUID> after, Optional<StageKind> kind) {
        return turns.take(() -> found(caller, slug, after, kind));
    }

    private Optional<AssignmentView> found(Caller caller, String slug, Optional<UUID> after, Optional<StageKind> kind) {
        Reach all = reach(caller, slug);
        Reach reach = kind.map(all::only).orElse(all);
        return retried(() -> {
            OwnStore.Before before =
                    own.unfinished(caller.personId(), reach.project().id(), after, kind);
            return before.begun()
                    .map(id -> views.of(reach.project(), id, caller.personId()))
                    .or(() -> fresh(reach, before.outOfTurn()).map(row -> views.of(reach.project(), row)));
        });
    }

    /** Exactly this item, for somebody who reviews: 404 when it is not theirs to know of, 409 when it cannot be had now. */
    AssignmentView item(Caller caller, String slug, String key) {
        Reach reach = reach(caller, slug);
        UUID project = reach.project().id();
        UUID me = caller.personId();
        return retried(() -> {
            Optional<UUID> mine = own.openOn(me, project, key);
            if (mine.isPresent()) {
                own.extend(mine.get());
                return views.of(reach.project(), mine.get(), me);
            }
            if (!reach.reviews() || !claims.knows(project, key, me)) {
                throw Refused.notFound();
            }
            if (own.countOpen(me, project) >= MOST_OPEN) {
                throw new Refused(AssignmentProblem.TOO_MANY_OPEN);
            }
            return freshOf(reach, key)
                    .map(row -> views.of(reach.project(), row))
                    .orElseThrow(() -> new Refused(AssignmentProblem.ITEM_NOT_FREE));
        });
    }

    private Reach reach(Caller caller, String slug) {
        Reach reach = reaches.of(caller, slug);
        conditions.forEach(condition -> condition.require(caller, reach.project()));
        return reach;
    }

    private Optional<AssignmentRow> fresh(Reach reach, boolean outOfTurn) {
        if (reach.project().state() != ProjectState.OPEN) {
            return Optional.empty();
        }
        for (int stage : reach.stages()) {
            Optional<AssignmentRow> taken =
                    reach.qualifies(stage) ? queue.take(reach.terms(stage, ids.random()), outOfTurn) : Optional.empty();
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    private Optional<AssignmentRow> freshOf(Reach reach, String key) {
        if (reach.project().state() != ProjectState.OPEN) {
            return Optional.empty();
        }
        for (int stage : reach.stages()) {
            Optional<AssignmentRow> taken = stage > 0 && reach.qualifies(stage)
                    ? claims.thisItem(reach.terms(stage, ids.random()), key)
                    : Optional.empty();
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    /** Two tabs of one person can run for two seats of one item; the database stops the second, which then looks again. */
    private <T> T retried(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.call(work);
            } catch (DuplicateKeyException taken) {
                if (attempt == TRIES) {
                    throw taken;
                }
            }
        }
    }
}
