package touchstone.server.reviews;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import touchstone.labels.Adjudication;
import touchstone.labels.StageKind;
import touchstone.labels.WorkContent;
import touchstone.server.annotations.Annotation;
import touchstone.server.annotations.Annotations;
import touchstone.server.annotations.AnswersJson;
import touchstone.server.annotations.StageFlow;
import touchstone.server.annotations.WorkAtHand;
import touchstone.server.assignments.AssignmentState;
import touchstone.server.assignments.ItemProgress;
import touchstone.server.assignments.Slots;
import touchstone.server.assignments.StageMember;
import touchstone.server.assignments.StageStore;
import touchstone.server.assignments.Workflow;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Json;

/** Carries out what follows from a submission: the next stage, rework's way back, or the verdict. */
@Component
class StageCompletion implements StageFlow {

    private final ColumnReader columns;
    private final Annotations annotations;
    private final ReviewStore reviews;
    private final StageStore stages;
    private final Slots slots;
    private final Audit audit;
    private final Json json;

    StageCompletion(
            ColumnReader columns,
            Annotations annotations,
            ReviewStore reviews,
            StageStore stages,
            Slots slots,
            Audit audit,
            Json json) {
        this.columns = columns;
        this.annotations = annotations;
        this.reviews = reviews;
        this.stages = stages;
        this.slots = slots;
        this.audit = audit;
        this.json = json;
    }

    @Override
    public Adjudication adjudicated(WorkAtHand work, WorkContent content) {
        List<WorkContent> side = annotations.newest(work.seat().columns()).stream()
                .map(Annotation::content)
                .toList();
        return Adjudication.of(work.rubric(), work.item(), side, content);
    }

    @Override
    public void submitted(
            Caller caller, WorkAtHand work, Annotation annotation, WorkContent content, ItemProgress progress) {
        if (work.kind() == StageKind.REVIEW) {
            reviews.append(work.seat(), ReviewKind.ADJUDICATED, json.write(content.decisions()));
        }
        if (progress.complete() && progress.stage() == work.seat().stage()) {
            stageComplete(caller, work, annotation, content, progress);
        }
    }

    private void stageComplete(
            Caller caller, WorkAtHand work, Annotation annotation, WorkContent content, ItemProgress progress) {
        boolean review = work.kind() == StageKind.REVIEW;
        List<StageMember> members = stages.members(work.seat().item());
        Columns side = review
                ? columns.read(work.rubric(), work.item(), work.seat().columns())
                : columns.compare(work.rubric(), work.item(), labels(members, annotation));
        boolean agree = review
                ? !Boolean.TRUE.equals(progress.disagreement())
                : side.comparison().agree();
        Completed completed =
                new Completed(work.workflow(), work.seat().stage(), agree, members, rules(work), draw(work));
        switch (FlowRules.after(completed)) {
            case Next.Review next ->
                slots.openReview(work.project(), List.of(work.seat().item()), next.stage(), !agree);
            case Next.BackToReviewer(StageMember reviewer) ->
                stages.backToReviewer(work.project().id(), work.seat().item(), reviewer, !agree);
            case Next.AwaitLead _ -> stages.awaitLead(work.seat().item());
            case Next.Verdict _ -> {
                Verdict verdict = review
                        ? Verdict.adjudicated(work.rubric(), side, annotation, content)
                        : Verdict.agreed(work.rubric(), side);
                reviews.verdict(
                        work.seat(),
                        json.write(new AnswersJson(verdict.answers())),
                        json.write(verdict.sources()),
                        review);
                stages.done(work.seat().item(), !agree);
                if (review) {
                    audit.record(
                            caller,
                            "item.adjudicated",
                            work.project().id(),
                            work.seat().itemKey(),
                            Map.of());
                }
            }
        }
    }

    /** The blind annotations that count; the one at hand need not be read again. */
    private List<Annotation> labels(Collection<StageMember> members, Annotation atHand) {
        List<UUID> others = members.stream()
                .filter(member -> member.stage() == 0 && member.state() == AssignmentState.SUBMITTED)
                .map(StageMember::assignment)
                .filter(assignment -> !assignment.equals(atHand.assignment()))
                .toList();
        List<Annotation> all = new ArrayList<>(others.isEmpty() ? List.of() : annotations.newest(others));
        all.add(atHand);
        return all;
    }

    private static List<Integer> rules(WorkAtHand work) {
        Workflow workflow = work.workflow();
        var rules = workflow.definition().rules();
        return IntStream.range(0, rules.size())
                .filter(rule -> rules.get(rule).onlyStage().isEmpty())
                .filter(rule -> rules.get(rule)
                        .appliesTo(
                                work.item().domain(),
                                work.item().language().orElse(null),
                                work.item().sensitivity().orElse(null)))
                .boxed()
                .toList();
    }

    private static double draw(WorkAtHand work) {
        return Sampling.draw(work.project().id(), work.seat().item());
    }
}
