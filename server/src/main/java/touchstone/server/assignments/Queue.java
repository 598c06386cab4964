package touchstone.server.assignments;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the next seat of one stage for one person, reading the queue from its start only when it must. */
@Component
class Queue {

    /** How often one person may have the queue read from its start, in seconds. */
    static final int BETWEEN_FULL_LOOKS = 3;

    private final ClaimStore claims;
    private final WatermarkStore marks;

    Queue(ClaimStore claims, WatermarkStore marks) {
        this.claims = claims;
        this.marks = marks;
    }

    /**
     * Takes the next seat; empty when the stage holds nothing for the person. Needs a running transaction.
     *
     * @param outOfTurn seats of the labelling stage are kept for the person or were given back
     */
    Optional<AssignmentRow> take(ClaimTerms terms, boolean outOfTurn) {
        boolean inTurn = terms.stage() == 0 && !outOfTurn;
        Optional<AssignmentRow> taken = inTurn ? claims.nextInTurn(terms) : claims.next(terms);
        if (taken.isPresent()) {
            return taken;
        }
        var mark = marks.find(terms.project(), terms.stage(), terms.person());
        boolean fromStart = mark.isEmpty() || mark.get().atStart();
        if (!fromStart && mark.get().age() < BETWEEN_FULL_LOOKS) {
            return Optional.empty();
        }
        if (!fromStart) {
            marks.toStart(terms.project(), terms.stage(), terms.person());
        }
        taken = claims.nextWaiting(terms);
        if (taken.isEmpty()) {
            marks.toEnd(terms.project(), terms.stage(), terms.person());
        }
        return taken;
    }
}
