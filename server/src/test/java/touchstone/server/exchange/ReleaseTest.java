package touchstone.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import touchstone.server.exchange.exports.ExportFormat;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Role;
import touchstone.server.projects.Project;

class ReleaseTest {
    private static final ExchangeWorld WORLD = new ExchangeWorld();
    private static final String RELEVANT = "{\"relevance\":{\"kind\":\"choice\",\"options\":[\"relevant\"]},"
            + "\"entities\":{\"kind\":\"spans\",\"regions\":[{\"id\":\"r1\",\"start\":0,\"end\":4,\"label\":\"ORG\"}]}}";
    private static final String PARTIAL = "{\"relevance\":{\"kind\":\"choice\",\"options\":[\"partial\"]},"
            + "\"accuracy\":{\"kind\":\"rating\",\"value\":4}}";

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void theSameDataGivesTheSameBytes() {
        Project project = labelled("twice");
        JsonNode first = release(project, "first");
        JsonNode second = release(project, "second");
        assertThat(second.path("number").asInt()).isEqualTo(2);
        assertThat(second.path("hash").asString()).isEqualTo(first.path("hash").asString());
        assertThat(first.path("items").asInt()).isEqualTo(2);
    }

    @Test
    void aReleaseHoldsDecidedItemsOnlyWithWhoAndWhenAndHow() {
        Project project = labelled("held");
        Caller lead = WORLD.member(project, "held-lead", Role.LEAD);
        release(project, "one");
        String data =
                WORLD.http.get(lead, "/projects/held/releases/1/data.jsonl").body();
        assertThat(data.lines()).hasSize(2);
        JsonNode line = WORLD.tree(data.lines().findFirst().orElseThrow());
        assertThat(line.at("/verdict/answers/relevance/options/0").asString()).isEqualTo("relevant");
        assertThat(line.at("/annotations/0/person").asString()).isEqualTo("held-ann");
        assertThat(line.at("/annotations/0/submitted_at").asString()).isEqualTo("2026-01-01T10:05:00.000000Z");
        assertThat(line.at("/provenance/prediction_edits/changed").asInt()).isEqualTo(2);
        assertThat(line.at("/provenance/rubric_version").asInt()).isEqualTo(1);
        String table =
                WORLD.http.get(lead, "/projects/held/releases/1/data.csv").body();
        assertThat(table).startsWith("key,state,domain").contains("1,to_do,finance", "held-ann;held-ben");
        String manifest = WORLD.http
                .get(lead, "/projects/held/releases/1/output.manifest")
                .body();
        assertThat(manifest)
                .contains(
                        "\"class-name\":\"relevant\"",
                        "\"startOffset\":0,\"endOffset\":4",
                        "\"creation-date\":\"2026-01-01T11:00:00.000000\"");
        assertThat(WORLD.http
                        .get(lead, "/projects/held/releases/1/guidelines.md")
                        .body())
                .isEqualTo("# Guidelines");
        assertThat(WORLD.http
                        .get(lead, "/projects/held/releases/1/manifest.json")
                        .body())
                .contains("sha256", "data.jsonl");
        assertThat(WORLD.http
                        .get(lead, "/projects/held/releases/1/passwords.txt")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anObserverReadsAReleaseWithoutLearningWhoDidWhat() {
        Project project = labelled("observed");
        Caller observer = WORLD.member(project, "observed-observer", Role.OBSERVER);
        Caller annotator = WORLD.member(project, "observed-annotator", Role.ANNOTATOR);
        release(project, "one");
        assertThat(WORLD.http.get(observer, "/projects/observed/releases").status())
                .isEqualTo(200);
        assertThat(WORLD.http
                        .get(observer, "/projects/observed/releases/1/output.manifest")
                        .body())
                .doesNotContain("observed-ann");
        assertThat(WORLD.http
                        .get(observer, "/projects/observed/releases/1/data.jsonl")
                        .status())
                .isEqualTo(403);
        assertThat(WORLD.http.get(annotator, "/projects/observed/releases").status())
                .isEqualTo(403);
    }

    @Test
    void twoReleasesAreComparedQuestionByQuestion() {
        Project project = labelled("compared");
        Caller manager = WORLD.member(project, "compared-manager", Role.MANAGER);
        release(project, "before");
        Labelling labelling = new Labelling(WORLD, project);
        labelling.decide("2", 2, RELEVANT);
        labelling.decide("3", 1, PARTIAL);
        release(project, "after");
        JsonNode difference = WORLD.tree(WORLD.http
                .get(manager, "/projects/compared/releases/1/compare/2")
                .body());
        assertThat(difference.at("/added/keys/0").asString()).isEqualTo("3");
        assertThat(difference.at("/removed/count").asInt()).isZero();
        assertThat(difference.path("changed").asInt()).isEqualTo(1);
        assertThat(difference
                        .at("/questions/relevance/changes/0/before/options/0")
                        .asString())
                .isEqualTo("partial");
        assertThat(difference
                        .at("/questions/relevance/changes/0/after/options/0")
                        .asString())
                .isEqualTo("relevant");
        assertThat(difference.at("/questions/accuracy/changes/0/after").isNull())
                .isTrue();
        assertThat(difference.at("/questions/entities/count").asInt()).isEqualTo(1);
    }

    @Test
    void aReleaseTakesEveryFilterOfTheTrackerAndRemembersIt() {
        Project project = labelled("filtered");
        Caller lead = WORLD.member(project, "filtered-lead", Role.LEAD);
        JsonNode made = WORLD.run(
                project, "release", Map.of("title", "some", "filter", "answer.relevance:partial   answer.accuracy:>3"));
        assertThat(made.path("items").asInt()).isEqualTo(1);
        assertThat(WORLD.http
                        .get(lead, "/projects/filtered/releases/1/data.jsonl")
                        .body())
                .contains("\"key\":\"2\"")
                .doesNotContain("\"key\":\"1\"");
        JsonNode manifest = WORLD.tree(WORLD.http
                .get(lead, "/projects/filtered/releases/1/manifest.json")
                .body());
        assertThat(manifest.path("filter").asString()).isEqualTo("answer.relevance:partial answer.accuracy:>3");
        assertThat(WORLD.http
                        .get(lead, "/projects/filtered/export?format=jsonl&filter=person:filtered-ben")
                        .body()
                        .lines())
                .hasSize(1);
        Refused refused = catchThrowableOfType(
                Refused.class, () -> WORLD.run(project, "release", Map.of("title", "none", "filter", "colour:red")));
        assertThat(refused.problem().code()).isEqualTo("filter");
    }

    @Test
    void aReleaseOfNothingIsRefused() {
        Project project = WORLD.project(Examples.definition("nothing"), Examples.rubric());
        WORLD.importLines(project, ImportTest.rows(1, 3));
        assertThatThrownBy(() -> release(project, "empty"))
                .isInstanceOf(Refused.class)
                .hasMessage("release-empty");
        assertThat(WORLD.export(project, ExportFormat.JSONL)).hasSize(3);
    }

    @Test
    void aReleaseIsNeverChanged() {
        Project project = labelled("frozen");
        release(project, "one");
        assertThatThrownBy(() -> WORLD.jdbc.sql("DELETE FROM release_item").update())
                .isNotNull();
        assertThatThrownBy(
                        () -> WORLD.jdbc.sql("UPDATE release SET title = 'x'").update())
                .isNotNull();
    }

    private static Project labelled(String slug) {
        Project project = WORLD.project(Examples.definition(slug), Examples.rubric());
        WORLD.importLines(project, ImportTest.rows(1, 3));
        Labelling labelling = new Labelling(WORLD, project);
        labelling.annotate("1", "ann", RELEVANT);
        labelling.annotate("1", "ben", RELEVANT);
        labelling.annotate("2", "ann", PARTIAL);
        labelling.decide("1", 1, RELEVANT);
        labelling.decide("2", 1, PARTIAL);
        return project;
    }

    private static JsonNode release(Project project, String title) {
        return WORLD.run(project, "release", Map.of("title", title));
    }
}
