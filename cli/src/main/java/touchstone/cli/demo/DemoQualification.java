package touchstone.cli.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import touchstone.cli.client.Api;

/** A test for domain experts out of the rows that are decided, open to all, and somebody who has passed it. */
final class DemoQualification {

    private static final int ITEMS = 6;

    /** Makes the test as its lead; somebody takes it and gets one thing wrong. */
    void layOut(Api lead, Api candidate) {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("title", "Domain-expert test");
        terms.put(
                "introduction",
                "Six rows as you will meet them. Judge each **against its context only** and cite nothing: the test asks"
                        + " what is right, not why.");
        terms.put("skill", "domain-expert");
        terms.put("level", 2);
        terms.put("valid_days", 180);
        terms.put("pass_score", 0.8);
        terms.put("minutes", 30);
        terms.put("attempts", 2);
        terms.put("retry_hours", 24);
        terms.put("tolerances", Map.of("accuracy", 1));
        terms.put("reveal", true);
        String test = "/qualifications/"
                + lead.post("/projects/" + DemoSeed.ENGLISH + "/qualifications", terms)
                        .path("id")
                        .asString();
        lead.send("PUT", test + "/items", Map.of("from", Map.of("filter", "", "count", ITEMS)));
        lead.post(test + "/open", Map.of());
        take(candidate, test, lead.get(test).path("items"));
    }

    private static void take(Api candidate, String test, JsonNode key) {
        String attempt = "/attempts/"
                + candidate.post(test + "/attempts", Map.of()).path("id").asString();
        Api careful = candidate.withHeader("If-Match", "\"0\"");
        for (JsonNode item : key) {
            boolean slips = item.path("position").asInt() == ITEMS;
            careful.send(
                    "PUT",
                    attempt + "/items/" + item.path("position").asInt(),
                    Map.of("answers", slips ? mistaken(item) : item.path("answers")));
        }
        candidate.post(attempt + "/finish", Map.of());
    }

    /** The same answers but for the one about relevance. */
    private static Map<String, Object> mistaken(JsonNode item) {
        Map<String, Object> answers = new LinkedHashMap<>();
        item.path("answers").properties().forEach(one -> answers.put(one.getKey(), one.getValue()));
        answers.put("relevance", Map.of("kind", "choice", "options", List.of("irrelevant")));
        return answers;
    }
}
