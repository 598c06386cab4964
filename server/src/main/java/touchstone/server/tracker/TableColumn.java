package touchstone.server.tracker;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import touchstone.formats.Cell;
import touchstone.labels.Numbers;
import touchstone.server.platform.Refused;

/** A column of a table that is taken out: one of the row's own, or the verdict of a question. */
sealed interface TableColumn {

    /** Its name in the header. */
    String name();

    /** Its cell of a row. */
    Cell of(ItemRow row);

    /** What every item has. */
    enum Own {
        ORDINAL,
        KEY,
        STATE,
        STAGE,
        DOMAIN,
        LANGUAGE,
        PRIORITY,
        PEOPLE,
        RUBRIC_VERSION,
        CREATED_AT,
        CHANGED_AT,
        AGE_S,
        ACTIVE_MS,
        RETURNED_TIMES,
        FLAGS,
        DISAGREEMENT
    }

    /** One of the row's own. */
    record Plain(Own own) implements TableColumn {
        @Override
        public String name() {
            return own.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Cell of(ItemRow row) {
            return switch (own) {
                case ORDINAL -> Cell.of(row.ordinal());
                case KEY -> Cell.of(row.key());
                case STATE -> Cell.of(row.state());
                case STAGE -> Cell.of(row.stage());
                case DOMAIN -> Cell.of(String.join(", ", row.domain()));
                case LANGUAGE -> row.language() == null ? Cell.blank() : Cell.of(row.language());
                case PRIORITY -> Cell.of(row.priority());
                case PEOPLE ->
                    Cell.of(row.people().stream().map(ItemRow.Seat::name).collect(Collectors.joining(", ")));
                case RUBRIC_VERSION -> row.rubricVersion() == null ? Cell.blank() : Cell.of(row.rubricVersion());
                case CREATED_AT -> Cell.of(row.createdAt().toString());
                case CHANGED_AT -> Cell.of(row.changedAt().toString());
                case AGE_S -> Cell.of(row.ageS());
                case ACTIVE_MS -> Cell.of(row.activeMs());
                case RETURNED_TIMES -> Cell.of(row.returnedTimes());
                case FLAGS -> Cell.of(row.flags());
                case DISAGREEMENT ->
                    row.disagreement() == null ? Cell.blank() : Cell.of(row.disagreement() ? "yes" : "no");
            };
        }
    }

    /** What the newest verdict says to a question, in few words. */
    record Verdict(String question) implements TableColumn {
        @Override
        public String name() {
            return "verdict." + question;
        }

        @Override
        public Cell of(ItemRow row) {
            String said = row.verdict() == null ? null : row.verdict().get(question);
            if (said == null) {
                return Cell.blank();
            }
            return Numbers.read(said).<Cell>map(TableColumn::number).orElseGet(() -> Cell.of(said));
        }
    }

    private static Cell number(BigDecimal value) {
        return Cell.of(value);
    }

    /** The columns named in the list, joined by commas; all of the row's own when it is empty. */
    static List<TableColumn> read(String names, Looked.At at) {
        if (names.isBlank()) {
            return Arrays.stream(Own.values()).<TableColumn>map(Plain::new).toList();
        }
        return Arrays.stream(names.split(","))
                .map(name -> one(name.strip(), at))
                .distinct()
                .toList();
    }

    private static TableColumn one(String name, Looked.At at) {
        boolean verdict = name.startsWith("verdict.") && at.answers();
        if (verdict
                && at.rubric()
                        .flatMap(rubric -> rubric.question(name.substring("verdict.".length())))
                        .isPresent()) {
            return new Verdict(name.substring("verdict.".length()));
        }
        return Arrays.stream(Own.values())
                .<TableColumn>map(Plain::new)
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(TrackerProblem.COLUMN_UNKNOWN).about("column", name));
    }
}
