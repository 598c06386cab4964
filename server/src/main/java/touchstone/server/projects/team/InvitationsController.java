package touchstone.server.projects.team;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.people.Invitations;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Role;
import touchstone.server.projects.Project;
import touchstone.server.projects.ProjectProblem;
import touchstone.server.projects.catalog.ProjectDoor;

/** Links by which people join a project. */
@RestController
@RequestMapping("/api/v1/projects/{slug}/invitations")
class InvitationsController {

    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 30;

    private final Invitations invitations;
    private final ProjectDoor door;
    private final Policy policy;

    InvitationsController(Invitations invitations, ProjectDoor door, Policy policy) {
        this.invitations = invitations;
        this.door = door;
        this.policy = policy;
    }

    /** What the invited person will be and be able to do; {@code days} from 1 to 30. */
    record InvitationBody(
            Role role,
            @Nullable List<String> skills,
            @Nullable Integer days) {}

    /** An open invitation; its link cannot be shown again. */
    record Open(UUID id, Role role, List<String> skills, Instant createdAt, Instant expiresAt) {}

    /** All open invitations. */
    record OpenList(List<Open> invitations) {}

    @GetMapping
    OpenList list(Caller caller, @PathVariable String slug) {
        Project project = door.open(caller, slug, Action.ChangeProject::new);
        return new OpenList(invitations.open(project.id()).stream()
                .map(open -> new Open(open.id(), open.role(), open.skills(), open.createdAt(), open.expiresAt()))
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Invitations.Made invite(Caller caller, @PathVariable String slug, @RequestBody InvitationBody body) {
        Project project = door.open(caller, slug, Action.ChangeProject::new);
        // nobody can be named yet, so the rule against one's own role is met by a stranger
        policy.require(caller, new Action.GrantRole(project.id(), new UUID(0, 0), body.role()));
        int days = body.days() == null ? USUAL_DAYS : body.days();
        if (days < 1 || days > MOST_DAYS) {
            throw Refused.field("days", "out-of-range", "1 to " + MOST_DAYS + " days");
        }
        List<String> skills = body.skills() == null ? List.of() : body.skills();
        return invitations.invite(caller, project.id(), body.role(), skills, Duration.ofDays(days));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Caller caller, @PathVariable String slug, @PathVariable UUID id) {
        Project project = door.open(caller, slug, Action.ChangeProject::new);
        if (!invitations.withdraw(project.id(), id)) {
            throw new Refused(ProjectProblem.INVITATION_GONE);
        }
    }
}
