package touchstone.cli.measures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;
import touchstone.formats.Reading;
import touchstone.formats.Rejected;
import touchstone.formats.Row;
import touchstone.formats.jsonl.JsonLinesReader;
import touchstone.measures.ranking.Outcome;
import touchstone.measures.ranking.Vote;

/** Reads pairwise votes: JSON Lines with model_a, model_b, winner and, where there are, the item and who judged. */
final class VoteFile {

    private static final List<String> ITEM = List.of("item", "item_id", "question_id", "prompt_id", "id", "idx");
    private static final List<String> RATER = List.of("judge", "rater", "annotator", "worker", "user");

    private final Source source;

    VoteFile(String word) {
        this.source = new Source(word);
    }

    /** All votes; a line that is none is a problem. */
    List<Vote> votes() throws IOException {
        List<Vote> votes = new ArrayList<>();
        try (JsonLinesReader reader = new JsonLinesReader(source.open(), Optional.empty())) {
            Optional<Reading> next = reader.next();
            while (next.isPresent()) {
                switch (next.get()) {
                    case Row row -> votes.add(vote(row));
                    case Rejected bad ->
                        throw source.bad(bad.line(), 1, bad.message(), "Write one JSON object a line.");
                }
                next = reader.next();
            }
        }
        return votes;
    }

    private Vote vote(Row row) {
        String first = text(row, "model_a");
        String second = text(row, "model_b");
        if (first.equals(second)) {
            throw problem(row, "model_a and model_b are both " + first, "A vote needs two candidates.");
        }
        String turn =
                row.record().has("turn") ? " turn " + row.record().path("turn").asString("") : "";
        return new Vote(
                any(row, ITEM).orElse("line " + row.line()) + turn,
                first,
                second,
                outcome(row, text(row, "winner"), first, second),
                any(row, RATER).orElse(""));
    }

    private Outcome outcome(Row row, String said, String first, String second) {
        if (said.equals(first)) {
            return Outcome.FIRST;
        }
        if (said.equals(second)) {
            return Outcome.SECOND;
        }
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "model_a", "model_1", "a", "left" -> Outcome.FIRST;
            case "model_b", "model_2", "b", "right" -> Outcome.SECOND;
            case "tie", "tie (inconsistent)", "equal", "both" -> Outcome.TIE;
            case "both_bad", "bothbad", "tie (bothbad)", "neither" -> Outcome.BOTH_BAD;
            default -> throw problem(row, "the winner is \"" + said + "\"", "Say model_a, model_b, tie or both_bad.");
        };
    }

    private String text(Row row, String field) {
        return named(row, field)
                .orElseThrow(
                        () -> problem(row, "there is no " + field, "Every line needs model_a, model_b and winner."));
    }

    private static Optional<String> any(Row row, List<String> fields) {
        return fields.stream().flatMap(field -> named(row, field).stream()).findFirst();
    }

    /** A field's text; of a list its first member, as some judges are written with the prompt they used. */
    private static Optional<String> named(Row row, String field) {
        JsonNode value = row.record().path(field);
        JsonNode single = value.isArray() ? value.path(0) : value;
        return single.isValueNode() && !single.isNull() ? Optional.of(single.asString()) : Optional.empty();
    }

    private NotUsable problem(Row row, String wrong, String next) {
        return source.bad(row.line(), 1, wrong, next);
    }

    /** A word that a verb does not know. */
    static NotUsable unknown(String what, String word, String known) {
        return new NotUsable(
                ExitCode.NOTHING_READ, "There is no " + what + " called " + word + ".", "Say " + known + ".");
    }
}
