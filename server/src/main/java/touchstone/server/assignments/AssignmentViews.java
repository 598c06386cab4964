package touchstone.server.assignments;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import touchstone.labels.StageKind;
import touchstone.server.platform.Json;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;

/** Builds what a person sees of their own assignment. */
@Component
class AssignmentViews {

    private final AssignmentRowStore rows;
    private final ReviewMaterial reviews;
    private final Json json;

    AssignmentViews(AssignmentRowStore rows, ReviewMaterial reviews, Json json) {
        this.rows = rows;
        this.reviews = reviews;
        this.json = json;
    }

    /** Refuses with 404 when it is not the person's. */
    AssignmentView of(Project project, UUID assignment, UUID person) {
        return of(project, rows.find(assignment, person).orElseThrow(Refused::notFound));
    }

    AssignmentView of(Project project, AssignmentRow row) {
        Workflow workflow = new Workflow(project.definition());
        Material material = row.material();
        return new AssignmentView(
                row.id(),
                workflow.name(row.stage()),
                workflow.kind(row.stage()),
                row.state(),
                new AssignmentView.ItemPart(
                        row.item(),
                        row.itemKey(),
                        material.data(),
                        InputView.of(project.definition(), json.tree(material.data()), material.language()),
                        material.domain(),
                        material.language().orElse(null),
                        material.sensitivity().orElse(null)),
                row.predictions(),
                row.draft(),
                row.draftRevision(),
                row.leaseUntil(),
                row.leaseSeconds(),
                row.rubricVersion(),
                row.returnedTimes(),
                findings(row),
                row.handedOver(),
                row.activeMs(),
                review(project, workflow, row));
    }

    private @Nullable ReviewView review(Project project, Workflow workflow, AssignmentRow row) {
        return workflow.kind(row.stage()) == StageKind.REVIEW
                ? reviews.review(project, row.rubricVersion(), row.material(), row.columns())
                : null;
    }

    private List<FindingView> findings(AssignmentRow row) {
        List<FindingView> findings = new ArrayList<>();
        if (row.answer() != null) {
            findings.add(FindingView.answer(row.answer()));
        }
        if (row.returnedTimes() > 0) {
            findings.addAll(reviews.findings(row.id()));
        }
        return findings;
    }
}
