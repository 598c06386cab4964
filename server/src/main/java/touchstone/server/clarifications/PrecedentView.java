package touchstone.server.clarifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A precedent as everybody on the project reads it: what was decided, without who asked, who decided, and from which item it came.
 *
 * @param proposedLabel left out for those who may still be asked about the item that it came from
 * @param ledTo the version of the rubric that says it since
 * @param withdrawnReason why it holds no more, if it does not
 */
record PrecedentView(
        UUID id,
        String decision,
        @Nullable String proposedLabel,
        List<String> clauses,
        RubricChange rubric,
        int rubricVersion,
        @Nullable Integer ledTo,
        Instant decidedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {

    static PrecedentView of(Precedent precedent, boolean withLabel) {
        Precedent.Withdrawn withdrawn = precedent.withdrawn();
        return new PrecedentView(
                precedent.id(),
                precedent.decision(),
                withLabel ? precedent.proposedLabel() : null,
                precedent.clauses(),
                precedent.rubric(),
                precedent.rubricVersion(),
                precedent.ledTo(),
                precedent.decidedAt(),
                withdrawn == null ? null : withdrawn.at(),
                withdrawn == null ? null : withdrawn.reason());
    }
}
