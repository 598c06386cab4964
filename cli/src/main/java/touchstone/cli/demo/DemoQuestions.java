package touchstone.cli.demo;

import java.util.List;
import java.util.Map;
import touchstone.cli.client.Api;

/** What came up about the demo's rubric: two things that were decided, and two that wait for an answer. */
final class DemoQuestions {

    private static final String HERE = "/projects/" + DemoSeed.ENGLISH;

    /** Lays out the questions of these people, and the lead's answers. */
    void layOut(Api ana, Api chen, Api lead) {
        answer(
                lead,
                ask(
                        ana,
                        "Is a figure right that was rounded, when the context gives one decimal more?",
                        List.of("figures")),
                "A figure rounded to the unit it is written in is right. One that changes what the reader would do is wrong.",
                List.of("figures"));
        lead.post(
                HERE + "/precedents",
                Map.of(
                        "decision", "A polite sentence around the answer changes nothing: judge the answer.",
                        "clauses", List.of("relevance"),
                        "rubric", "kept"));
        ask(chen, "Does the name of a share class belong to the name of the company?", List.of("org"));
        ask(
                ana,
                "§2.1 says the shortest stretch, §2.2 wants the unit with the number. Which one wins for “2.2 times EBITDA”?",
                List.of("org", "metric"));
    }

    private static String ask(Api person, String question, List<String> clauses) {
        return person.post(
                        HERE + "/clarifications",
                        Map.of(
                                "kind",
                                clauses.size() == 2 ? "conflict" : "unclear",
                                "question",
                                question,
                                "clauses",
                                clauses,
                                "blocking",
                                false))
                .path("id")
                .asString();
    }

    private static void answer(Api lead, String question, String decision, List<String> clauses) {
        lead.post(
                "/clarifications/" + question + "/answer",
                Map.of("decision", decision, "clauses", clauses, "rubric", "to_change"));
    }
}
