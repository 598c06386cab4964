package touchstone.server.projects.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import touchstone.server.projects.Input;
import touchstone.server.projects.ItemMapping;
import touchstone.server.projects.Onboarding;
import touchstone.server.projects.PredictionMapping;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.QualityGoal;
import touchstone.server.projects.SetRule;

/** Reads a whole project file. */
public final class ProjectFile {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{1,63}");
    private static final Set<String> KEYS = Set.of(
            "project",
            "title",
            "due",
            "item",
            "inputs",
            "rubric",
            "predictions",
            "workflow",
            "escalation",
            "quality",
            "onboarding");

    private final ProjectSource source;
    private final Mistakes mistakes = new Mistakes();

    private ProjectFile(ProjectSource source) {
        this.source = source;
    }

    /** The project that a file describes, or everything that is wrong with it. */
    public static ReadProject read(ProjectSource source) {
        return new ProjectFile(source).read();
    }

    private ReadProject read() {
        Optional<ReadProject> sound = YamlTree.read(ProjectSource.NAME, source.file(), mistakes)
                .flatMap(this::project)
                .filter(read -> mistakes.none());
        return sound.orElseGet(() -> new ReadProject.Flawed(mistakes.inOrder()));
    }

    private Optional<ReadProject> project(Node top) {
        Fields fields = Fields.of(top, mistakes, KEYS);
        Optional<String> slug = fields.required("project").flatMap(this::slug);
        String title = fields.text("title", 200).orElse(slug.orElse(""));
        LocalDate due = fields.value("due").flatMap(this::day).orElse(null);
        ItemMapping item = fields.value("item")
                .map(node -> MappingsReader.item(node, mistakes))
                .orElse(ItemMapping.USUAL);
        List<Input> inputs = fields.required("inputs")
                .map(node -> InputsReader.read(node, mistakes))
                .orElse(List.of());
        Optional<RubricReader.Result> rubric =
                fields.required("rubric").flatMap(node -> RubricReader.read(node, inputs, source.files(), mistakes));
        PredictionMapping predictions = fields.value("predictions")
                .flatMap(node -> MappingsReader.predictions(node, mistakes))
                .orElse(null);
        WorkflowReader.Workflow workflow = fields.value("workflow")
                .map(node -> WorkflowReader.read(node, mistakes))
                .orElse(new WorkflowReader.Workflow(List.of(WorkflowReader.USUAL), List.of()));
        Optional<String> escalation = fields.value("escalation")
                .flatMap(node -> Fields.of(node, mistakes, Set.of("skill")).skill("skill"))
                .or(() -> workflow.rules().stream().findFirst().map(SetRule::skill));
        QualityGoal quality = fields.value("quality")
                .map(node -> GoalReader.read(node, mistakes))
                .orElse(QualityGoal.NONE);
        boolean acceptGuidelines = fields.value("onboarding")
                .map(node ->
                        Fields.of(node, mistakes, Set.of("accept_guidelines")).flag("accept_guidelines", false))
                .orElse(false);
        return slug.flatMap(name -> rubric.map(read -> new ReadProject.Sound(
                new ProjectDefinition(
                        name,
                        title,
                        due,
                        item,
                        inputs,
                        read.rubric().version(),
                        predictions,
                        workflow.stages(),
                        workflow.rules(),
                        escalation.orElse(null),
                        quality,
                        acceptGuidelines ? new Onboarding(true) : null),
                read.rubric(),
                read.guidelines())));
    }

    private Optional<String> slug(Node node) {
        return Scalars.text(node, 200, mistakes).filter(text -> {
            boolean fits = SLUG.matcher(text).matches();
            if (!fits) {
                mistakes.at(node, Mistake.BAD_SLUG, text);
            }
            return fits;
        });
    }

    private Optional<LocalDate> day(Node node) {
        return Scalars.text(node, 100, mistakes).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException refused) {
                mistakes.at(node, Mistake.BAD_DATE, text);
                return Optional.empty();
            }
        });
    }
}
