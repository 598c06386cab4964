package touchstone.cli.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import touchstone.cli.client.Api;

/** A morning's work on the demo's rows: two people half-way through, a reviewer begun, one row in each kind of trouble. */
final class DemoWork {

    private static final String PROJECT = "llm-response-review";
    private static final String FLAGGED = "fin-010";
    private static final String RETURNED = "fin-002";

    private final DemoAnswers answers = new DemoAnswers();

    /** Labels that many rows as that person. */
    void label(Api person, String name, int rows) {
        for (int row = 0; row < rows; row++) {
            JsonNode assignment = claim(person);
            if (assignment.isMissingNode()) {
                return;
            }
            if (name.equals("ana") && key(assignment).equals(FLAGGED)) {
                person.post(
                        own(assignment) + "/flag",
                        Map.of("reason", "off_policy", "note", "Promises a gain. Should rows like this be taken out?"));
            }
            person.post(own(assignment) + "/submit", answers.content(assignment, name));
        }
    }

    /** Takes one more row and hands it to somebody who knows more, with what was done so far. */
    void escalate(Api person, String name) {
        JsonNode assignment = claim(person);
        if (!assignment.isMissingNode()) {
            person.post(
                    own(assignment) + "/escalate",
                    Map.of(
                            "reason",
                            "expertise",
                            "note",
                            "I cannot tell whether this is right; somebody who knows the field should look.",
                            "content",
                            answers.content(assignment, name)));
        }
    }

    /** Decides over that many rows, and sends one back. */
    void review(Api reviewer, int rows) {
        for (int row = 0; row < rows; row++) {
            JsonNode assignment = claim(reviewer);
            if (assignment.isMissingNode()) {
                return;
            }
            if (key(assignment).equals(RETURNED)) {
                sendBack(reviewer, assignment);
            } else {
                reviewer.post(own(assignment) + "/submit", decision(assignment));
            }
        }
    }

    private static void sendBack(Api reviewer, JsonNode assignment) {
        // the one who was too mild gets it back
        String column = "A";
        for (JsonNode one : assignment.path("review").path("columns")) {
            if (one.path("answers").path("accuracy").path("value").asInt(0) == 2) {
                column = one.path("name").asString("A");
            }
        }
        reviewer.post(
                own(assignment) + "/return",
                Map.of(
                        "to",
                        List.of(column),
                        "findings",
                        List.of(Map.of(
                                "to",
                                column,
                                "question",
                                "accuracy",
                                "category",
                                "wrong value",
                                "severity",
                                "major",
                                "clause",
                                "figures",
                                "what_to_do",
                                "The figure that was asked for is wrong: read §3.2 again."))));
    }

    private static Map<String, Object> decision(JsonNode assignment) {
        JsonNode first = assignment.path("review").path("columns").path(0);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("answers", first.path("answers"));
        content.put("notes", first.path("notes"));
        content.put("active_ms", 15_000);
        return content;
    }

    private static JsonNode claim(Api person) {
        return person.post("/projects/" + PROJECT + "/claim", Map.of());
    }

    private static String own(JsonNode assignment) {
        return "/assignments/" + assignment.path("id").asString();
    }

    private static String key(JsonNode assignment) {
        return assignment.path("item").path("key").asString();
    }
}
