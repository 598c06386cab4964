package touchstone.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import touchstone.labels.spans.SpansAnswer;

class FacetPropertiesTest {

    @Test
    void everySampleIsLegalAndSurvivesJson() {
        Samples.many(samples -> {
            WorkContent content = samples.content();

            assertThat(Check.of(Samples.RUBRIC, Samples.ITEM, content, StageKind.LABEL))
                    .isEmpty();
            assertThat(StrictJson.read(StrictJson.write(content), WorkContent.class))
                    .isEqualTo(content);
        });
    }

    @Test
    void anAnswerAndItselfAreEqualAndNothingApart() {
        Samples.many(samples -> Samples.RUBRIC.questions().forEach(question -> {
            Answer answer = samples.answer(question);
            Comparison comparison = Compare.of(question, answer, answer);

            assertThat(comparison.equal()).isTrue();
            assertThat(comparison.distance()).isZero();
        }));
    }

    @Test
    void comparingIsSymmetric() {
        Samples.many(samples -> Samples.RUBRIC.questions().forEach(question -> {
            Answer a = samples.answer(question);
            Answer b = samples.answer(question);

            assertThat(Compare.of(question, a, b).distance())
                    .isEqualTo(Compare.of(question, b, a).distance());
            assertThat(Compare.of(question, a, b).equal())
                    .isEqualTo(Compare.of(question, b, a).equal())
                    .isEqualTo(Compare.of(question, a, b).distance() == 0);
        }));
    }

    @Test
    void idsAndOrderOfSpansDoNotMatter() {
        Samples.many(samples -> {
            Question question = Samples.RUBRIC.question("entities").orElseThrow();
            SpansAnswer a = (SpansAnswer) samples.answer(question);
            SpansAnswer b = (SpansAnswer) samples.answer(question);

            assertThat(Compare.of(question, a, samples.renamed(a)).equal()).isTrue();
            assertThat(Compare.of(question, samples.renamed(a), samples.renamed(b))
                            .distance())
                    .isEqualTo(Compare.of(question, a, b).distance());
        });
    }

    @Test
    void theConsensusDoesNotDependOnTheOrderOfTheAnswers() {
        Samples.many(samples -> Samples.RUBRIC.questions().forEach(question -> {
            List<Answer> answers = List.of(
                    samples.answer(question),
                    samples.answer(question),
                    samples.answer(question),
                    samples.answer(question));
            List<Answer> some = answers.subList(0, 1 + samples.pick(List.of(0, 1, 2, 3)));

            Merged merged = Merge.of(question, some);
            Merged shuffled = Merge.of(question, samples.shuffled(some));

            assertThat(shuffled.answer()).isEqualTo(merged.answer());
            assertThat(shuffled.support()).isEqualTo(merged.support());
        }));
    }

    @Test
    void theConsensusOfEqualAnswersIsThatAnswer() {
        Samples.many(samples -> Samples.RUBRIC.questions().stream()
                .filter(question -> !question.id().equals("links"))
                .forEach(question -> {
                    Answer answer = samples.answer(question);
                    Merged merged = Merge.of(question, List.of(answer, answer, answer));

                    assertThat(Compare.of(question, merged.answer().orElseThrow(), answer)
                                    .equal())
                            .isTrue();
                    assertThat(merged.support()).isEqualTo(1);
                }));
    }

    @Test
    void theConsensusIsLegal() {
        Samples.many(samples -> {
            List<WorkContent> contents = List.of(samples.content(), samples.content(), samples.content());
            WorkContent merged = WorkContent.of(Merge.content(Samples.RUBRIC, contents));

            assertThat(Check.of(Samples.RUBRIC, Samples.ITEM, merged, StageKind.REVIEW))
                    .filteredOn(finding -> finding.kind() != FindingCode.CRITERION_MISSING)
                    .isEmpty();
        });
    }

    @Test
    void leavingAPredictionAsItIsKeepsEverything() {
        Samples.many(samples -> Samples.RUBRIC.questions().forEach(question -> {
            Answer answer = samples.answer(question);

            assertThat(Diff.of(question, answer, answer)).allMatch(Edit.Kept.class::isInstance);
        }));
    }

    @Test
    void everyPartOfPredictionAndAnswerIsInTheEdits() {
        Samples.many(samples -> {
            Question question = Samples.RUBRIC.question("entities").orElseThrow();
            SpansAnswer predicted = (SpansAnswer) samples.answer(question);
            SpansAnswer answer = samples.renamed((SpansAnswer) samples.answer(question));
            List<Edit> edits = Diff.of(question, predicted, answer);

            assertThat(edits.stream()
                            .filter(edit -> !(edit instanceof Edit.Removed))
                            .map(Edit::part)
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(
                            answer.regions().stream().map(Region::id).toList());
            for (Edit edit : edits) {
                assertThat(StrictJson.read(StrictJson.write(edit), Edit.class)).isEqualTo(edit);
            }
        });
    }

    @Test
    void relationsAreEqualBetweenEqualRegionsWhateverTheyAreCalled() {
        Samples.many(samples -> {
            WorkContent content = samples.content();
            String renamed = StrictJson.write(content)
                    .replace("\"id\":\"r", "\"id\":\"other")
                    .replace("\"from\":\"r", "\"from\":\"other")
                    .replace("\"to\":\"r", "\"to\":\"other");
            WorkContent other = StrictJson.read(renamed, WorkContent.class);

            assertThat(Compare.content(Samples.RUBRIC, Samples.ITEM, List.of(content, other))
                            .agree())
                    .isTrue();
            assertThat(Diff.content(Samples.RUBRIC, UUID.randomUUID(), content.answers(), other)
                            .values())
                    .allSatisfy(edits -> assertThat(edits).allMatch(Edit.Kept.class::isInstance));
        });
    }
}
