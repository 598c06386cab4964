package touchstone.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The files of the demo. In the rows, predicted spans are written as the words they mark; here they get their offsets. */
final class DemoFiles {

    private static final JsonMapper JSON = new JsonMapper();

    private DemoFiles() {}

    static String text(String name) {
        try (InputStream file = DemoFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static JsonNode json(String name) {
        return JSON.readTree(text(name));
    }

    /** The rows as a customer would send them. */
    static String rows() {
        return rows(UnaryOperator.identity());
    }

    /** The same rows under other keys. */
    static String rows(UnaryOperator<String> key) {
        return text("rows.jsonl").lines().map(line -> row(line, key)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Where some words stand in a text, counted in code points; they must stand there. */
    static int[] place(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalStateException("\"" + words + "\" is not in: " + text);
        }
        int start = text.codePointCount(0, at);
        return new int[] {start, start + words.codePointCount(0, words.length())};
    }

    private static String row(String line, UnaryOperator<String> key) {
        ObjectNode row = (ObjectNode) JSON.readTree(line);
        row.put("id", key.apply(row.get("id").asString()));
        ObjectNode labels = (ObjectNode) row.get("labels");
        ArrayNode spans = JSON.createArrayNode();
        for (JsonNode entity : labels.get("entities")) {
            int[] place =
                    place(row.get("response").asString(), entity.get("find").asString());
            spans.addObject()
                    .put("start", place[0])
                    .put("end", place[1])
                    .put("label", entity.get("label").asString());
        }
        labels.set("entities", spans);
        return row.toString();
    }
}
