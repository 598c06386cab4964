package touchstone.server.projects.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.server.platform.Role;
import touchstone.server.projects.Input;
import touchstone.server.projects.Project;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.ProjectState;
import touchstone.server.projects.QualityGoal;
import touchstone.server.projects.SetRule;
import touchstone.server.projects.Stage;

/** A project as its members see it. */
record ProjectView(
        String slug,
        String title,
        ProjectState state,
        int revision,
        @Nullable Instant dueAt,
        Set<Role> roles,
        List<Input> inputs,
        List<StageView> workflow,
        List<SetRule> rules,
        @Nullable String escalationSkill,
        boolean acceptRest,
        int rubricVersion,
        QualityGoal quality,
        boolean acceptGuidelines) {

    /** A stage as it is shown. */
    record StageView(
            String stage,
            String kind,
            int seats,
            @Nullable Boolean blind,
            @Nullable String when,
            @Nullable String skill,
            long leaseSeconds) {

        static StageView of(Stage stage) {
            return switch (stage) {
                case Stage.Labelling label ->
                    new StageView(
                            label.name(),
                            "label",
                            label.seats(),
                            label.blind(),
                            null,
                            label.skill(),
                            label.lease().toSeconds());
                case Stage.Reviewing review ->
                    new StageView(
                            review.name(),
                            "review",
                            review.seats(),
                            null,
                            review.when().toString(),
                            review.skill(),
                            review.lease().toSeconds());
            };
        }
    }

    static ProjectView of(Project project, Set<Role> roles) {
        ProjectDefinition definition = project.definition();
        return new ProjectView(
                project.slug(),
                project.title(),
                project.state(),
                project.revision(),
                project.dueAt(),
                roles,
                definition.inputs(),
                definition.stages().stream().map(StageView::of).toList(),
                definition.rules(),
                definition.escalationSkill(),
                definition.predictions() != null && definition.predictions().acceptRest(),
                definition.rubricVersion(),
                definition.quality(),
                definition.acceptGuidelines());
    }
}
