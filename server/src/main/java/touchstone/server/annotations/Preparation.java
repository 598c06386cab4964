package touchstone.server.annotations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import touchstone.labels.Adjudication;
import touchstone.labels.Answer;
import touchstone.labels.Check;
import touchstone.labels.Diff;
import touchstone.labels.Finding;
import touchstone.labels.StageKind;
import touchstone.labels.Visible;
import touchstone.labels.WorkContent;
import touchstone.server.assignments.ItemViews;
import touchstone.server.assignments.Seat;
import touchstone.server.assignments.SeatWithMaterial;
import touchstone.server.platform.Crypto;
import touchstone.server.platform.Fault;
import touchstone.server.platform.Json;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;
import touchstone.server.rubrics.Rubrics;

/** Checks submitted content against the rubric and works out what was done with the predictions shown. */
@Component
class Preparation {

    /** Content ready to be kept. */
    record Prepared(WorkAtHand atHand, SubmittedWork work) {}

    private record Shown(UUID id, Map<String, Answer> answers) {}

    private static final TypeReference<List<Shown>> SHOWN = new TypeReference<>() {};

    private final Projects projects;
    private final Rubrics rubrics;
    private final ItemViews items;
    private final StageFlow flow;
    private final Json json;

    Preparation(Projects projects, Rubrics rubrics, ItemViews items, StageFlow flow, Json json) {
        this.projects = projects;
        this.rubrics = rubrics;
        this.items = items;
        this.flow = flow;
        this.json = json;
    }

    /** Refuses content that does not fit the rubric, with every place. */
    Prepared of(SeatWithMaterial found, WorkContent sent) {
        Seat seat = found.seat();
        Project project = project(seat);
        WorkAtHand work = new WorkAtHand(
                project,
                rubrics.find(project.id(), seat.rubricVersion()).orElseThrow(),
                items.of(project.definition(), found.material()),
                seat);
        Adjudication judged = work.kind() == StageKind.REVIEW
                ? flow.adjudicated(work, sent)
                : new Adjudication(
                        Visible.only(work.rubric(), work.item(), sent),
                        Check.of(work.rubric(), work.item(), sent, work.kind()));
        if (!judged.findings().isEmpty()) {
            throw new Refused(AnnotationProblem.ANSWERS_REFUSED)
                    .with(
                            "errors",
                            judged.findings().stream().map(Preparation::fault).toList());
        }
        WorkContent counted = judged.content();
        return new Prepared(work, new SubmittedWork(counted, edits(work, found, counted), hash(sent)));
    }

    Project project(Seat seat) {
        return projects.find(seat.project()).orElseThrow(Refused::notFound);
    }

    /** Over what was said, however the fields were ordered; time and flags do not make it another submission. */
    byte[] hash(WorkContent content) {
        WorkContent ordered = new WorkContent(
                new TreeMap<>(content.answers()),
                content.notes(),
                new TreeMap<>(content.marks()),
                content.bestEffort(),
                null,
                new TreeMap<>(content.decisions()),
                null);
        return Crypto.hash(json.write(ordered));
    }

    private List<SubmittedWork.PredictionEdits> edits(WorkAtHand work, SeatWithMaterial found, WorkContent content) {
        List<Shown> shown =
                found.predictions().map(text -> json.read(text, SHOWN)).orElse(List.of());
        return shown.stream()
                .map(prediction -> new SubmittedWork.PredictionEdits(
                        prediction.id(), Diff.content(work.rubric(), prediction.id(), prediction.answers(), content)))
                .toList();
    }

    private static Fault fault(Finding finding) {
        return new Fault(finding.path(), finding.code(), finding.message());
    }
}
