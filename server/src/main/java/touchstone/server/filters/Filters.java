package touchstone.server.filters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import touchstone.labels.Rubric;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.projects.Stage;
import touchstone.server.rubrics.Rubrics;

/** Reads filter lines in the words of a project's workflow and rubric. */
@Component
public class Filters {
    private final Rubrics rubrics;

    Filters(Rubrics rubrics) {
        this.rubrics = rubrics;
    }

    /** The line of somebody who may see the project's answers; refuses with the place of the first mistake. */
    public FilterSql read(Project project, String line) {
        List<String> stages =
                project.definition().stages().stream().map(Stage::name).toList();
        return read(stages, rubrics.find(project.id(), project.definition().rubricVersion()), true, line);
    }

    /** The line as SQL; refuses with the place of the first mistake. */
    public static FilterSql read(List<String> stages, Optional<Rubric> rubric, boolean maySeeAnswers, String line) {
        try {
            List<Term> terms = new FilterReader(stages, rubric, maySeeAnswers).read(line);
            return FilterSql.of(Token.plain(line), terms);
        } catch (FilterMistake mistake) {
            Map<String, Object> error = Map.of(
                    "path", "filter",
                    "code", mistake.code(),
                    "message", String.valueOf(mistake.getMessage()),
                    "start", mistake.start(),
                    "end", mistake.end());
            throw new Refused(FilterProblem.FILTER)
                    .about("start", mistake.start())
                    .about("what", String.valueOf(mistake.getMessage()))
                    .with("errors", List.of(error));
        }
    }
}
