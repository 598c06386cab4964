package touchstone.formats.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import touchstone.formats.DecodedText;
import touchstone.formats.Defect;
import touchstone.formats.Encoding;
import touchstone.formats.Limits;
import touchstone.formats.Reading;
import touchstone.formats.Rejected;
import touchstone.formats.RowSource;
import touchstone.formats.StrictJson;

/** Reads one JSON document that is a list of objects; what follows a syntax error cannot be read and is said so. */
public final class JsonListReader implements RowSource {
    private static final String TOO_LONG =
            "The record is longer than " + Limits.RECORD_CHARACTERS + " characters. Shorten it.";
    private static final String REST = " Nothing after this place was read.";

    private final JsonParser parser;
    private final Budget budget;
    private long line = 1;
    private boolean begun;
    private boolean ended;

    /**
     * Opens a file.
     *
     * @param file its bytes, closed with this reader
     * @param encoding the encoding asked for; UTF-8 or what a byte order mark says when empty
     */
    public JsonListReader(InputStream file, Optional<Encoding> encoding) throws IOException {
        this.budget = new Budget(DecodedText.open(file, encoding));
        this.parser = StrictJson.mapper().createParser(budget);
    }

    @Override
    public Optional<Reading> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            budget.renew();
            return begun ? element() : begin();
        } catch (JacksonException refused) {
            ended = true;
            if (budget.spent()) {
                return Optional.of(Rejected.of(line, Defect.RECORD_TOO_LONG, TOO_LONG + REST));
            }
            if (refused instanceof JacksonIOException && refused.getCause() instanceof IOException broken) {
                throw new UncheckedIOException(broken); // the file could not be read: that says nothing about its JSON
            }
            return Optional.of(Rejected.of(line, StrictJson.defect(refused), StrictJson.sentence(refused) + REST));
        }
    }

    private Optional<Reading> begin() {
        begun = true;
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            return element();
        }
        ended = true;
        return Optional.of(
                first == null
                        ? Rejected.of(1, Defect.EMPTY_FILE, "The file holds no records.")
                        : Rejected.of(1, Defect.NOT_JSON, "The file must be a JSON list of objects: [{…}, {…}]."));
    }

    private Optional<Reading> element() {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            ended = true;
            return Optional.empty();
        }
        line = parser.currentTokenLocation().getLineNr();
        JsonNode tree = parser.readValueAsTree();
        return Optional.of(StrictJson.object(line, tree, StrictJson.mapper().writeValueAsString(tree), true));
    }

    @Override
    public void close() throws IOException {
        parser.close();
        budget.close();
    }
}
