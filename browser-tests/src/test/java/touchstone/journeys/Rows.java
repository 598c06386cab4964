package touchstone.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A project of question-and-answer rows as a manager would write it, and rows for it. */
final class Rows {
    static final String SLUG = "answers";
    static final String PROJECT = """
            project: answers
            title: Answers about companies
            inputs:
              context: { kind: text, from: $.context, title: Context }
              query: { kind: text, from: $.query, title: Query }
              response: { kind: text, from: $.response, title: Response }
            rubric:
              version: 1
              guidelines: |
                # Relevance {#relevance}
                A response is relevant when it answers what was asked.

                # Facts {#facts}
                A number that is not in the context is wrong, however plausible.
              questions:
                relevance:
                  kind: choice
                  title: Relevance
                  clause: relevance
                  options: [relevant, partial, irrelevant]
                  required: true
                accuracy:
                  kind: rating
                  title: Accuracy
                  clause: facts
                  scale: 1..5
                  required: true
                entities: { kind: spans, title: Entities, of: response, labels: [ORG, METRIC] }
            predictions: { from: $.labels, model: $.model }
            workflow:
              - { stage: label, seats: 2, blind: true }
              - { stage: adjudicate, seats: 1, when: always }
              - rule: { domain: [finance], at_least: 1, skill: domain-expert, of: all }
            """;

    private Rows() {}

    /** The first half of the rows is general, the second half finance. */
    static String jsonLines(int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            lines.add(Site.JSON.writeValueAsString(Map.of(
                    "id",
                    "row-" + i,
                    "domain",
                    i * 2 <= count ? "general" : "finance",
                    "context",
                    "Acme Corp reported revenue of " + i + " million and a margin of 12 %. 😀",
                    "query",
                    "What was the revenue?",
                    "response",
                    "Acme Corp had revenue of " + i + " million.",
                    "labels",
                    Map.of("relevance", "partial", "accuracy", 3),
                    "model",
                    "m1")));
        }
        return String.join("\n", lines) + "\n";
    }
}
