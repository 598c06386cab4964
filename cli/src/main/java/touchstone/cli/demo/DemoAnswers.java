package touchstone.cli.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What somebody of the demo answers on a row: the prediction, corrected where the person saw its mistake. */
final class DemoAnswers {

    private static final String ENTITIES = "entities";

    private final JsonNode corrections = DemoFiles.json("answers.json");

    /** The content that this person submits for an assignment. */
    Map<String, Object> content(JsonNode assignment, String person) {
        JsonNode all = corrections.path(assignment.path("item").path("key").asString());
        JsonNode own = all.path(person);
        JsonNode prediction = assignment.path("predictions").path(0);
        JsonNode predicted = prediction.path("answers");
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put(
                "relevance",
                Map.of(
                        "kind",
                        "choice",
                        "options",
                        List.of(word(
                                "relevance",
                                own,
                                all,
                                predicted
                                        .path("relevance")
                                        .path("options")
                                        .path(0)
                                        .asString("relevant")))));
        answers.put(
                ENTITIES,
                Map.of("kind", "spans", "regions", regions(assignment, prediction, own.has("move") ? own : all)));
        int accuracy = whole(own, all, predicted.path("accuracy").path("value").asInt(5));
        String none = word("none", own, all, "");
        answers.put(
                "accuracy",
                none.isEmpty() ? Map.of("kind", "rating", "value", accuracy) : Map.of("kind", "rating", "none", none));
        answers.put("checks", Map.of("kind", "checklist", "criteria", checks(own.has("no") ? own : all)));
        List<Object> notes = new ArrayList<>();
        if (none.isEmpty() && accuracy <= 3) {
            String reason = word("reason", own, all, "Not everything is covered by the context.");
            answers.put("reason", Map.of("kind", "writing", "text", reason));
            String cite = word("cite", own, all, "accuracy");
            notes.add(Map.of("text", reason, "clauses", List.of(cite), "question", "accuracy"));
        }
        return Map.of(
                "answers", answers, "notes", notes, "active_ms", 20_000 + Math.floorMod(answers.hashCode(), 30_000));
    }

    private static List<Object> regions(JsonNode assignment, JsonNode prediction, JsonNode corrections) {
        String response = assignment
                .path("item")
                .path("inputs")
                .path("response")
                .path("value")
                .asString("");
        List<Object> regions = new ArrayList<>();
        for (JsonNode region : prediction.path("answers").path(ENTITIES).path("regions")) {
            int start = region.path("start").asInt();
            int end = region.path("end").asInt();
            String words =
                    response.substring(response.offsetByCodePoints(0, start), response.offsetByCodePoints(0, end));
            if (corrections
                    .path("remove")
                    .valueStream()
                    .anyMatch(gone -> gone.asString().equals(words))) {
                continue;
            }
            String moved = corrections.path("move").path(words).asString(words);
            int[] place = moved.equals(words) ? new int[] {start, end} : DemoFiles.place(response, moved);
            regions.add(Map.of(
                    "id",
                    "r" + (regions.size() + 1),
                    "start",
                    place[0],
                    "end",
                    place[1],
                    "label",
                    region.path("label").asString(),
                    "origin",
                    Map.of(
                            "prediction", prediction.path("id").asString(),
                            "region", region.path("id").asString())));
        }
        return regions;
    }

    private static Map<String, String> checks(JsonNode corrections) {
        Map<String, String> checks = new LinkedHashMap<>();
        List<String> failed =
                corrections.path("no").valueStream().map(JsonNode::asString).toList();
        for (String criterion : List.of("grounded", "complete", "tone")) {
            checks.put(criterion, failed.contains(criterion) ? "no" : "yes");
        }
        return checks;
    }

    private static String word(String key, JsonNode own, JsonNode all, String otherwise) {
        return own.path(key).asString(all.path(key).asString(otherwise));
    }

    private static int whole(JsonNode own, JsonNode all, int otherwise) {
        return own.path("accuracy").asInt(all.path("accuracy").asInt(otherwise));
    }
}
