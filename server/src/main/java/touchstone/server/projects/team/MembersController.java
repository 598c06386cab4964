package touchstone.server.projects.team;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.people.People;
import touchstone.server.people.Person;
import touchstone.server.people.Skill;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Role;
import touchstone.server.projects.Project;
import touchstone.server.projects.ProjectProblem;
import touchstone.server.projects.catalog.ProjectDoor;

/** The team of a project: who is in it, as what, with which skills. */
@RestController
@RequestMapping("/api/v1/projects/{slug}/members")
class MembersController {

    private final TeamStore store;
    private final TeamChanges changes;
    private final People people;
    private final ProjectDoor door;
    private final Shortages shortages;
    private final ShortageView words;

    MembersController(
            TeamStore store,
            TeamChanges changes,
            People people,
            ProjectDoor door,
            Shortages shortages,
            ShortageView words) {
        this.store = store;
        this.changes = changes;
        this.people = people;
        this.door = door;
        this.shortages = shortages;
        this.words = words;
    }

    /** A person, by id or by sign-in name, and a role. */
    record MemberBody(@Nullable UUID person, @Nullable String name, Role role) {}

    /** What a member is able to do. */
    record SkillView(String skill, int level) {}

    /** One person of the team. */
    record Member(
            UUID person,
            String name,
            String displayName,
            List<Role> roles,
            List<SkillView> skills,
            Instant joinedAt,
            boolean disabled) {}

    /** The team, in the order in which people joined, and what it lacks for the workflow. */
    record MemberList(List<Member> members, List<ShortageView.Warning> warnings) {}

    @GetMapping
    MemberList list(Caller caller, @PathVariable String slug) {
        return team(door.open(caller, slug, Action.SeeTracker::new));
    }

    @PostMapping
    ResponseEntity<MemberList> add(Caller caller, @PathVariable String slug, @RequestBody MemberBody body) {
        Project project = door.open(caller, slug, Action.ChangeProject::new);
        boolean added = changes.grant(caller, project.id(), person(body), body.role());
        return ResponseEntity.status(added ? HttpStatus.CREATED : HttpStatus.OK).body(team(project));
    }

    @DeleteMapping
    MemberList remove(Caller caller, @PathVariable String slug, @RequestBody MemberBody body) {
        Project project = door.open(caller, slug, Action.ChangeProject::new);
        changes.withdraw(caller, project.id(), person(body), body.role());
        return team(project);
    }

    private UUID person(MemberBody body) {
        Optional<Person> found = body.person() == null
                ? Optional.ofNullable(body.name()).flatMap(people::named)
                : people.find(body.person());
        return found.map(Person::id)
                .orElseThrow(() -> new Refused(ProjectProblem.PERSON_UNKNOWN)
                        .about("name", body.name() == null ? String.valueOf(body.person()) : body.name()));
    }

    private MemberList team(Project project) {
        Map<UUID, List<TeamStore.Membership>> byPerson = new LinkedHashMap<>();
        for (TeamStore.Membership membership : store.of(project.id())) {
            byPerson.computeIfAbsent(membership.person(), id -> new ArrayList<>())
                    .add(membership);
        }
        Map<UUID, Person> found = people.all(byPerson.keySet());
        List<Member> members = new ArrayList<>();
        byPerson.forEach((id, memberships) -> {
            Person person = found.get(id);
            if (person != null) {
                members.add(member(person, memberships));
            }
        });
        return new MemberList(
                members, words.of(shortages.of(project.definition(), project.id()), LocaleContextHolder.getLocale()));
    }

    private Member member(Person person, List<TeamStore.Membership> memberships) {
        return new Member(
                person.id(),
                person.name(),
                person.displayName(),
                memberships.stream().map(TeamStore.Membership::role).sorted().toList(),
                people.skills(person.id()).stream()
                        .map(MembersController::skill)
                        .toList(),
                memberships.getFirst().joinedAt(),
                person.disabledAt() != null);
    }

    private static SkillView skill(Skill skill) {
        return new SkillView(skill.skill(), skill.level());
    }
}
