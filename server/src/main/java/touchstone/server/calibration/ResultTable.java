package touchstone.server.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.formats.Cell;

/** The attempts of a test as rows of a table; behind the facts one column for the score of each item. */
final class ResultTable {

    private static final List<String> FACTS = List.of(
            "person",
            "attempt",
            "begun_at",
            "finished_at",
            "seconds_used",
            "score",
            "passed",
            "items_right",
            "skill",
            "valid_until",
            "voided_reason");

    private ResultTable() {}

    static List<Cell> header(Results results) {
        return Stream.concat(FACTS.stream(), results.items().stream().map(item -> "item " + item.key()))
                .map(Cell::of)
                .toList();
    }

    static List<Cell> row(Results results, Results.PersonResult result) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(result.person()),
                Cell.of(result.number()),
                Cell.of(result.begunAt().toString()),
                text(result.finishedAt()),
                text(result.secondsUsed()),
                share(result.score()),
                text(result.passed()),
                text(result.right()),
                text(result.skill() == null ? null : result.skill().word()),
                text(result.validUntil()),
                text(result.voidedReason())));
        results.items()
                .forEach(item -> cells.add(share(result.items().stream()
                        .filter(one -> one.position() == item.position())
                        .map(Graded.Item::score)
                        .findFirst()
                        .orElse(null))));
        return cells;
    }

    private static Cell share(@Nullable Double share) {
        return share == null ? Cell.blank() : Cell.of(String.format(Locale.ROOT, "%.4f", share));
    }

    private static Cell text(@Nullable Object value) {
        return value == null ? Cell.blank() : Cell.of(value.toString());
    }
}
