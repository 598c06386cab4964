package touchstone.server.exchange;

import java.time.Duration;
import java.util.List;
import touchstone.labels.Rubric;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.rating.RatingQuestion;
import touchstone.labels.spans.SpansQuestion;
import touchstone.server.projects.Input;
import touchstone.server.projects.InputKind;
import touchstone.server.projects.ItemMapping;
import touchstone.server.projects.PredictionMapping;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.QualityGoal;
import touchstone.server.projects.Stage;
import touchstone.server.projects.ValuePath;

/** A small project: a response, two questions about it, spans in it. */
public final class Examples {
    private Examples() {}

    public static Rubric rubric() {
        return Rubric.of(
                ChoiceQuestion.one("relevance", true, "relevant", "partial", "irrelevant"),
                RatingQuestion.of("accuracy", false, 1, 5),
                SpansQuestion.of("entities", "response", "ORG", "METRIC"));
    }

    public static ProjectDefinition definition(String slug) {
        return new ProjectDefinition(
                slug,
                slug,
                null,
                ItemMapping.USUAL,
                List.of(
                        new Input("query", InputKind.TEXT, ValuePath.of("$.query"), "Query", null),
                        new Input("response", InputKind.TEXT, ValuePath.of("$.response"), "Response", null)),
                1,
                new PredictionMapping(
                        ValuePath.of("$.labels"),
                        ValuePath.of("$.model"),
                        ValuePath.of("$.model_version"),
                        ValuePath.of("$.scores"),
                        false),
                List.of(new Stage.Labelling("label", 2, true, null, Duration.ofMinutes(30))),
                List.of(),
                null,
                QualityGoal.NONE,
                null);
    }

    /** A row such as people import. */
    public static String row(String key) {
        return "{\"id\":\"" + key + "\",\"query\":\"Q " + key
                + "\",\"response\":\"Acme grew by 5 %\",\"domain\":[\"finance\"]}";
    }
}
