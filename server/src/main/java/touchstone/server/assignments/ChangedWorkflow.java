package touchstone.server.assignments;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import touchstone.server.people.People;
import touchstone.server.platform.Json;
import touchstone.server.platform.LongWorkStore;
import touchstone.server.projects.Change;
import touchstone.server.projects.Project;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.TeamListener;
import touchstone.server.projects.WorkflowEffects;

/**
 * What a changed workflow does to items under way: more seats open at once, fewer only where nobody sits, set rules are counted
 * anew from the skills that people hold now. Items that are settled stay as they are.
 */
@Component
class ChangedWorkflow implements WorkflowEffects, TeamListener {

    private final WorkflowStore store;
    private final WatermarkStore marks;
    private final People people;
    private final LongWorkStore longWork;
    private final Json json;

    ChangedWorkflow(WorkflowStore store, WatermarkStore marks, People people, LongWorkStore longWork, Json json) {
        this.store = store;
        this.marks = marks;
        this.people = people;
        this.longWork = longWork;
        this.json = json;
    }

    @Override
    public List<Change> foresee(Project before, ProjectDefinition after) {
        int seats = new Workflow(after).seats(0);
        return changes(store.withFewerSeats(before.id(), seats), store.withSpareSeats(before.id(), seats));
    }

    @Override
    public List<Change> carryOut(Project before, ProjectDefinition after) {
        if (before.definition().stages().equals(after.stages())
                && before.definition().rules().equals(after.rules())) {
            return List.of();
        }
        UUID project = before.id();
        Workflow workflow = new Workflow(after);
        longWork.here();
        store.lockUnsettled(project);
        int grown = store.addSeats(project, workflow.seats(0), workflow.skills(0));
        int shrunk = store.removeSeats(project, workflow.seats(0));
        if (!after.rules().isEmpty() || !before.definition().rules().isEmpty()) {
            recount(project, workflow);
        }
        marks.forgetProject(project);
        return changes(grown, shrunk);
    }

    @Override
    public void rolesChanged(UUID project, UUID person) {
        marks.forgetPerson(person);
    }

    private void recount(UUID project, Workflow workflow) {
        for (WorkflowStore.Sitting sitting : store.sitting(project)) {
            store.counts(project, sitting, workflow.countsFor(sitting.stage(), people.skillNames(sitting.person())));
        }
        store.recount(project, json.write(workflow.rooms()), workflow.seats(0));
    }

    private List<Change> changes(int grown, int shrunk) {
        List<Change> changes = new ArrayList<>();
        add(changes, "slots-added", grown);
        add(changes, "slots-removed", shrunk);
        return changes;
    }

    private void add(List<Change> changes, String what, int items) {
        if (items > 0) {
            changes.add(new Change("workflow", what, null, json.tree(Integer.toString(items))));
        }
    }
}
