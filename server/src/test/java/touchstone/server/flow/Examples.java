package touchstone.server.flow;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Rubric;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.spans.SpansQuestion;
import touchstone.server.projects.Input;
import touchstone.server.projects.InputKind;
import touchstone.server.projects.ItemMapping;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.QualityGoal;
import touchstone.server.projects.ReviewWhen;
import touchstone.server.projects.SetRule;
import touchstone.server.projects.Stage;
import touchstone.server.projects.ValuePath;

/** A small project: one text, one choice, spans. */
final class Examples {

    static final String DATA = "{\"id\": \"x\", \"response\": \"Revenue of Acme was 5 M\"}";
    static final SetRule EXPERT = new SetRule(List.of("finance"), List.of(), List.of(), 1, "expert", null);

    private Examples() {}

    /** For each skill the rule that one person at least of a finance item has it. */
    static SetRule[] each(List<String> skills) {
        return skills.stream()
                .map(skill -> new SetRule(List.of("finance"), List.of(), List.of(), 1, skill, null))
                .toArray(SetRule[]::new);
    }

    static Rubric rubric() {
        return Rubric.of(
                ChoiceQuestion.one("relevance", true, "relevant", "partial", "irrelevant"),
                SpansQuestion.of("entities", "response", "ORG", "METRIC"));
    }

    /** Two blind seats, then a review as {@code when} says; none when it is {@code null}. */
    static ProjectDefinition definition(String slug, int seats, @Nullable ReviewWhen when, SetRule... rules) {
        Stage label = new Stage.Labelling("label", seats, true, null, Duration.ofMinutes(30));
        List<Stage> stages = when == null
                ? List.of(label)
                : List.of(label, new Stage.Reviewing("adjudicate", null, Duration.ofMinutes(30), when));
        return new ProjectDefinition(
                slug,
                slug,
                null,
                ItemMapping.USUAL,
                List.of(new Input("response", InputKind.TEXT, ValuePath.of("$.response"), "Response", "en")),
                1,
                null,
                stages,
                List.of(rules),
                "expert",
                QualityGoal.NONE,
                null);
    }

    static String choice(String option) {
        return "{\"answers\": {\"relevance\": {\"kind\": \"choice\", \"options\": [\"" + option
                + "\"]}}, \"active_ms\": 4000}";
    }
}
