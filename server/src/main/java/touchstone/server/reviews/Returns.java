package touchstone.server.reviews;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import touchstone.labels.Rubric;
import touchstone.labels.StageKind;
import touchstone.server.assignments.AssignmentProblem;
import touchstone.server.assignments.AssignmentState;
import touchstone.server.assignments.ItemViews;
import touchstone.server.assignments.Seat;
import touchstone.server.assignments.SeatWithMaterial;
import touchstone.server.assignments.Seats;
import touchstone.server.assignments.StageStore;
import touchstone.server.assignments.Transactions;
import touchstone.server.assignments.Workflow;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.platform.Json;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;
import touchstone.server.rubrics.Rubrics;

/** Sends work back to those who did it, each with what was found; neither learns of the other. */
@Service
class Returns {

    private final Seats seats;
    private final StageStore stages;
    private final ColumnReader columns;
    private final ReviewStore reviews;
    private final FindingStore findings;
    private final Projects projects;
    private final Rubrics rubrics;
    private final ItemViews items;
    private final Json json;
    private final Audit audit;
    private final Events events;
    private final Transactions transaction;

    Returns(
            Seats seats,
            StageStore stages,
            ColumnReader columns,
            ReviewStore reviews,
            FindingStore findings,
            Projects projects,
            Rubrics rubrics,
            ItemViews items,
            Json json,
            Audit audit,
            Events events,
            Transactions transaction) {
        this.seats = seats;
        this.stages = stages;
        this.columns = columns;
        this.reviews = reviews;
        this.findings = findings;
        this.projects = projects;
        this.rubrics = rubrics;
        this.items = items;
        this.json = json;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    /** Returns the names of the columns that went back. */
    List<String> send(Caller caller, UUID assignment, ReturnRequest request) {
        return transaction.call(() -> {
            SeatWithMaterial found = seats.lock(caller, assignment);
            Seat seat = found.seat();
            Project project = projects.find(seat.project()).orElseThrow(Refused::notFound);
            requireReview(project, seat);
            Rubric rubric = rubrics.find(project.id(), seat.rubricVersion()).orElseThrow();
            Columns side = columns.read(rubric, items.of(project.definition(), found.material()), seat.columns());
            request.check(side);
            List<String> to = request.to().stream().distinct().toList();
            send(seat, to.stream().map(name -> assignment(side, name)).toList());
            UUID review = reviews.append(
                    seat, ReviewKind.RETURNED, json.write(Map.of("to", to, "findings", request.findings())));
            request.findings()
                    .forEach(finding -> findings.add(review, seat, assignment(side, finding.to()), finding.view()));
            audit.record(caller, "work.returned", seat.project(), seat.itemKey(), Map.of("to", to));
            events.tellProject(seat.project(), Events.What.TRACKER, Events.Audience.TRACKER);
            return to;
        });
    }

    private void send(Seat seat, List<UUID> assignments) {
        if (stages.sendBack(seat, assignments).size() != assignments.size()) {
            throw new Refused(ReviewProblem.CANNOT_RETURN);
        }
    }

    private static UUID assignment(Columns side, String column) {
        return side.annotations().get(side.place(column).orElseThrow()).assignment();
    }

    private static void requireReview(Project project, Seat seat) {
        if (new Workflow(project.definition()).kind(seat.stage()) != StageKind.REVIEW) {
            throw new Refused(ReviewProblem.NOT_A_REVIEW);
        }
        if (!seat.state().open()) {
            throw new Refused(
                    seat.state() == AssignmentState.WAITING
                            ? AssignmentProblem.ASSIGNMENT_WAITS
                            : AssignmentProblem.ASSIGNMENT_ENDED);
        }
    }
}
