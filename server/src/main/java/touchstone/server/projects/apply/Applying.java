package touchstone.server.projects.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import touchstone.server.platform.Action;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Json;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Role;
import touchstone.server.projects.Change;
import touchstone.server.projects.JsonChanges;
import touchstone.server.projects.Project;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.ProjectProblem;
import touchstone.server.projects.Projects;
import touchstone.server.projects.RubricPublishing;
import touchstone.server.projects.WorkflowEffects;
import touchstone.server.projects.catalog.ProjectStore;
import touchstone.server.projects.file.ReadProject;
import touchstone.server.projects.team.TeamStore;

/** Applies a sound file: a new project, the next revision, or nothing at all when it says what already holds. */
@Component
class Applying {

    private final ProjectStore store;
    private final TeamStore team;
    private final Projects projects;
    private final RubricPublishing rubrics;
    private final ObjectProvider<WorkflowEffects> effects;
    private final Policy policy;
    private final Audit audit;
    private final Events events;
    private final Ids ids;
    private final Json json;

    Applying(
            ProjectStore store,
            TeamStore team,
            Projects projects,
            RubricPublishing rubrics,
            ObjectProvider<WorkflowEffects> effects,
            Policy policy,
            Audit audit,
            Events events,
            Ids ids,
            Json json) {
        this.store = store;
        this.team = team;
        this.projects = projects;
        this.rubrics = rubrics;
        this.effects = effects;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.json = json;
    }

    /** Applies the file, or only says what that would change. */
    @Transactional
    public Applied apply(Caller caller, ReadProject.Sound sound, String file, boolean dryRun) {
        String slug = sound.definition().slug();
        Optional<UUID> existing = store.lock(slug);
        if (existing.isEmpty()) {
            return create(caller, sound, file, dryRun);
        }
        if (!policy.allows(caller, new Action.ReadProject(existing.get()))) {
            policy.require(caller, new Action.CreateProject());
            throw new Refused(ProjectProblem.SLUG_TAKEN).about("slug", slug);
        }
        Project before = projects.find(existing.get()).orElseThrow(Refused::notFound);
        return change(caller, before, sound, file, dryRun);
    }

    private Applied create(Caller caller, ReadProject.Sound sound, String file, boolean dryRun) {
        policy.require(caller, new Action.CreateProject());
        ProjectDefinition definition = sound.definition();
        List<Change> changes = List.of(new Change("", "added", null, null));
        if (dryRun) {
            return new Applied(definition.slug(), true, true, 0, changes);
        }
        UUID id = ids.ordered();
        if (!store.insert(id, definition, caller.personId())) {
            throw new Refused(ProjectProblem.SLUG_TAKEN).about("slug", definition.slug());
        }
        store.insertRevision(id, 1, file, sound.guidelines(), caller.personId());
        team.add(id, caller.personId(), Role.OWNER);
        rubrics.publish(id, caller.personId(), sound.rubric(), sound.guidelines());
        audit.record(caller, "project.created", id, definition.slug(), Map.of("revision", 1));
        return new Applied(definition.slug(), true, true, 1, changes);
    }

    private Applied change(Caller caller, Project before, ReadProject.Sound sound, String file, boolean dryRun) {
        UUID id = before.id();
        ProjectDefinition after = sound.definition();
        boolean publishes = false;
        List<Change> changes = new ArrayList<>(
                JsonChanges.between(json.tree(json.write(before.definition())), json.tree(json.write(after))));
        // the version is part of the rubric, whose right is another one
        boolean definitionChanges =
                changes.stream().anyMatch(change -> !change.path().equals("rubric_version"));
        switch (rubrics.plan(id, sound.rubric(), sound.guidelines())) {
            case RubricPublishing.Same() -> {}
            case RubricPublishing.Next(List<Change> differences) -> {
                publishes = true;
                changes.addAll(differences);
            }
            case RubricPublishing.Differs(int newest, List<Change> differences) ->
                throw new Refused(ProjectProblem.RUBRIC_PUBLISHED)
                        .about("version", sound.rubric().version())
                        .about("next", newest + 1)
                        .with("next_version", newest + 1)
                        .with("changes", differences);
            case RubricPublishing.Behind(int newest) ->
                throw new Refused(ProjectProblem.RUBRIC_BEHIND)
                        .about("version", sound.rubric().version())
                        .about("newest", newest)
                        .about("next", newest + 1);
        }
        policy.require(caller, definitionChanges ? new Action.ChangeProject(id) : new Action.PublishRubric(id));
        if (changes.isEmpty() && !store.texts(id).file().equals(file)) {
            changes.add(new Change("", "text", null, null));
        }
        boolean workflowChanges = !before.definition().stages().equals(after.stages())
                || !before.definition().rules().equals(after.rules());
        if (dryRun || changes.isEmpty()) {
            if (workflowChanges) {
                effects.ifAvailable(room -> changes.addAll(room.foresee(before, after)));
            }
            return new Applied(before.slug(), false, !changes.isEmpty(), before.revision(), changes);
        }
        int revision = store.update(id, after);
        store.insertRevision(id, revision, file, sound.guidelines(), caller.personId());
        if (publishes) {
            rubrics.publish(id, caller.personId(), sound.rubric(), sound.guidelines());
        }
        if (workflowChanges) {
            effects.ifAvailable(room -> changes.addAll(room.carryOut(before, after)));
        }
        audit.record(caller, "project.changed", id, before.slug(), Map.of("revision", revision));
        events.tellProject(id, Events.What.PROJECT, Events.Audience.MEMBERS);
        return new Applied(before.slug(), false, true, revision, changes);
    }
}
