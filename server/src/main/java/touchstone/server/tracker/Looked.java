package touchstone.server.tracker;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import touchstone.labels.Rubric;
import touchstone.server.filters.FilterSql;
import touchstone.server.filters.Filters;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;
import touchstone.server.projects.Stage;
import touchstone.server.rubrics.Rubrics;

/** Opens a project for looking: rights first, then filters in the words of its workflow and rubric. */
@Component
class Looked {
    private final Projects projects;
    private final Rubrics rubrics;
    private final Policy policy;

    Looked(Projects projects, Rubrics rubrics, Policy policy) {
        this.projects = projects;
        this.rubrics = rubrics;
        this.policy = policy;
    }

    /** A project that the caller may see the tracker of. */
    record At(Project project, List<String> stages, Optional<Rubric> rubric, boolean answers) {
        /** The order of a list; verdicts order only for those who may see them. Names of questions hold no quote. */
        ItemOrder order(String sort) {
            return ItemOrder.read(
                    sort,
                    question -> answers
                            && rubric.flatMap(one -> one.question(question)).isPresent());
        }

        /** The filter line as SQL; refuses with the place of the first mistake. */
        FilterSql filter(String line) {
            return Filters.read(stages, rubric, answers, line);
        }
    }

    /** Where the caller may see how items stand. */
    At tracker(Caller caller, String slug) {
        Project project = projects.find(slug).orElseThrow(Refused::notFound);
        policy.require(caller, new Action.SeeTracker(project.id()));
        List<String> stages =
                project.definition().stages().stream().map(Stage::name).toList();
        Optional<Rubric> rubric =
                rubrics.find(project.id(), project.definition().rubricVersion());
        return new At(project, stages, rubric, policy.allows(caller, new Action.SeeAnswers(project.id())));
    }

    /** Where the caller may see what everybody answered. */
    At answers(Caller caller, String slug) {
        At at = tracker(caller, slug);
        policy.require(caller, new Action.SeeAnswers(at.project().id()));
        return at;
    }
}
