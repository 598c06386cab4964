package touchstone.server.calibration;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import touchstone.labels.Answer;
import touchstone.labels.Rubric;
import touchstone.labels.Visible;
import touchstone.labels.WorkContent;
import touchstone.server.annotations.AnswersJson;
import touchstone.server.assignments.ItemViews;
import touchstone.server.projects.Project;
import touchstone.server.rubrics.Rubrics;

/** Grades the answers of an attempt by the rubric version of its test. Changes nothing. */
@Component
class Marking {

    private final Rubrics rubrics;
    private final ItemViews views;

    Marking(Rubrics rubrics, ItemViews views) {
        this.rubrics = rubrics;
        this.views = views;
    }

    Graded grade(Project project, Qualification qualification, List<TestItem> items, List<Given> given) {
        Rubric rubric =
                rubrics.find(project.id(), qualification.rubricVersion()).orElseThrow();
        Grading grading = new Grading(rubric, qualification.terms().allowances());
        Map<Integer, WorkContent> contents = given.stream().collect(Collectors.toMap(Given::position, Given::content));
        Function<TestItem, Graded.Item> mark = item -> {
            WorkContent content = contents.getOrDefault(item.position(), WorkContent.of(Map.of()));
            Map<String, Answer> shown = Visible.only(rubric, views.of(project.definition(), item.material()), content)
                    .answers();
            Map<String, Double> scores = grading.questions(item.answers(), shown);
            return new Graded.Item(
                    item.position(),
                    item.key(),
                    Grading.mean(scores.values().stream()),
                    new AnswersJson(shown),
                    scores);
        };
        return Graded.of(
                items.stream().map(mark).toList(), qualification.terms().passScore());
    }
}
