package touchstone.server.clarifications;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.formats.Cell;

/** The edge-case log as rows of a table. */
final class EdgeCaseTable {

    static final List<Cell> HEADER = Stream.of(
                    "decided_at",
                    "clauses",
                    "question",
                    "asked_by",
                    "item",
                    "decision",
                    "proposed_label",
                    "decided_by",
                    "rubric_version",
                    "rubric",
                    "led_to",
                    "withdrawn_at",
                    "withdrawn_by",
                    "withdrawn_reason")
            .map(Cell::of)
            .toList();

    private EdgeCaseTable() {}

    static List<Cell> row(EdgeCase edgeCase) {
        PrecedentView precedent = edgeCase.precedent();
        return List.of(
                Cell.of(precedent.decidedAt().toString()),
                Cell.of(String.join(", ", precedent.clauses())),
                text(edgeCase.question()),
                text(edgeCase.askedBy()),
                text(edgeCase.itemKey()),
                Cell.of(precedent.decision()),
                text(precedent.proposedLabel()),
                Cell.of(edgeCase.decidedBy()),
                Cell.of(precedent.rubricVersion()),
                Cell.of(precedent.rubric().word()),
                precedent.ledTo() == null ? Cell.blank() : Cell.of(precedent.ledTo()),
                text(precedent.withdrawnAt()),
                text(edgeCase.withdrawnBy()),
                text(precedent.withdrawnReason()));
    }

    private static Cell text(@Nullable Object value) {
        return value == null ? Cell.blank() : Cell.of(value.toString());
    }
}
