package touchstone.server.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import touchstone.labels.Rubric;
import touchstone.server.annotations.Annotation;
import touchstone.server.annotations.AnswersJson;
import touchstone.server.assignments.FindingView;
import touchstone.server.assignments.ItemViews;
import touchstone.server.assignments.Material;
import touchstone.server.assignments.ReviewMaterial;
import touchstone.server.assignments.ReviewView;
import touchstone.server.platform.Json;
import touchstone.server.projects.Project;
import touchstone.server.rubrics.Rubrics;

/** What the holders of assignments see of reviews: reviewers the columns without names, annotators what was found in their own work. */
@Component
class ReviewViews implements ReviewMaterial {

    private final ColumnReader columns;
    private final Rubrics rubrics;
    private final ItemViews items;
    private final FindingStore findings;
    private final Json json;

    ReviewViews(ColumnReader columns, Rubrics rubrics, ItemViews items, FindingStore findings, Json json) {
        this.columns = columns;
        this.rubrics = rubrics;
        this.items = items;
        this.findings = findings;
        this.json = json;
    }

    @Override
    public ReviewView review(Project project, int rubricVersion, Material material, List<UUID> assignments) {
        Rubric rubric = rubrics.find(project.id(), rubricVersion).orElseThrow();
        Columns read = columns.read(rubric, items.of(project.definition(), material), assignments);
        List<ReviewView.Column> views = new ArrayList<>();
        for (Annotation annotation : read.annotations()) {
            views.add(new ReviewView.Column(
                    Columns.name(views.size()),
                    json.write(new AnswersJson(annotation.content().answers())),
                    json.write(annotation.content().notes()),
                    json.write(annotation.content().marks()),
                    annotation.content().bestEffort()));
        }
        return new ReviewView(views, read.comparison());
    }

    @Override
    public List<FindingView> findings(UUID assignment) {
        return findings.read(assignment);
    }
}
