package touchstone.server.calibration;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.people.Teams;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.projects.Projects;

/** Where a skill that a test grants is asked for: a skill is good everywhere, so it matters to more than the test's own project. */
@RestController
class SkillUseController {

    /** Of the projects that the caller may open. */
    record SkillUses(List<SkillUse> uses) {}

    private final TestEntrance entrance;
    private final Teams teams;
    private final Projects projects;
    private final Policy policy;

    SkillUseController(TestEntrance entrance, Teams teams, Projects projects, Policy policy) {
        this.entrance = entrance;
        this.teams = teams;
        this.projects = projects;
        this.policy = policy;
    }

    @GetMapping("/api/v1/projects/{slug}/skill-uses")
    SkillUses uses(Caller caller, @PathVariable String slug) {
        entrance.project(caller, slug, Action.SeeAnswers::new);
        return new SkillUses(teams.of(caller.personId(), caller.owner()).stream()
                .flatMap(one -> projects.find(one.slug()).stream())
                .filter(project -> policy.allows(caller, new Action.ReadProject(project.id())))
                .flatMap(project -> SkillUse.of(project).stream())
                .sorted(SkillUse.ORDER)
                .toList());
    }
}
