package touchstone.server.people.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.people.People;
import touchstone.server.people.Person;
import touchstone.server.people.Skill;
import touchstone.server.people.account.Accounts;
import touchstone.server.people.account.Admission;
import touchstone.server.people.account.PersonStore;
import touchstone.server.people.account.SkillText;
import touchstone.server.people.link.Links;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Role;
import touchstone.server.platform.ShowsSecret;

/** The accounts of others, for those who run projects or the installation. */
@RestController
@RequestMapping("/api/v1/people")
class PeopleRoutes {

    private final PersonStore people;
    private final People all;
    private final Accounts accounts;
    private final Admission admission;
    private final Links links;
    private final Policy policy;

    PeopleRoutes(PersonStore people, People all, Accounts accounts, Admission admission, Links links, Policy policy) {
        this.people = people;
        this.all = all;
        this.accounts = accounts;
        this.admission = admission;
        this.links = links;
        this.policy = policy;
    }

    /** An account as those who manage people see it. */
    record PersonView(
            UUID id,
            String name,
            String displayName,
            boolean owner,
            boolean disabled,
            @Nullable Instant disabledAt,
            Instant createdAt,
            List<Skill> skills) {}

    /** Several accounts. */
    record PersonList(List<PersonView> people) {}

    /** Who is to be added. */
    record NewPerson(
            String name,
            @Nullable String displayName,
            @Nullable String password,
            @Nullable String project,
            @Nullable Role role,
            List<String> skills) {

        @Override
        public String toString() {
            return "NewPerson[" + name + "]";
        }
    }

    /** Who was added; the token is shown this once, and there is none for an account that was there already. */
    record PersonAdded(
            UUID id,
            String name,
            String displayName,
            @Nullable String token) {}

    /** What is to change. */
    record PersonChange(
            @Nullable String displayName,
            @Nullable Boolean disabled,
            @Nullable Boolean owner) {}

    /** A skill to grant. */
    record NewSkill(
            String skill,
            int level,
            @Nullable String evidence,
            @Nullable Instant expiresAt) {}

    /** A link that works once. */
    record LinkMade(String link, Instant expiresAt) {}

    @GetMapping
    PersonList list(Caller caller, @RequestParam(required = false) @Nullable String query) {
        policy.require(caller, new Action.ManagePeople());
        String text = query == null ? "" : query.strip();
        return new PersonList(people.search(text, 200).stream().map(this::view).toList());
    }

    @PostMapping
    @ShowsSecret
    ResponseEntity<PersonAdded> add(Caller caller, @RequestBody NewPerson body) {
        policy.require(caller, new Action.ManagePeople());
        Admission.Admitted admitted = admission.admit(caller, wanted(body));
        Person person = admitted.person();
        return ResponseEntity.status(admitted.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new PersonAdded(
                        person.id(),
                        person.name(),
                        person.displayName(),
                        admitted.token().orElse(null)));
    }

    /** Refuses what adding this person would refuse, and does nothing else: a whole team is looked at before the first is added. */
    @PostMapping("/check")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void check(Caller caller, @RequestBody NewPerson body) {
        policy.require(caller, new Action.ManagePeople());
        admission.rehearse(caller, wanted(body));
    }

    private static Admission.Wanted wanted(NewPerson body) {
        if ((body.project() == null) != (body.role() == null)) {
            throw Refused.field("role", "missing", "project and role go together");
        }
        List<SkillText> skills = new ArrayList<>();
        for (int i = 0; i < body.skills().size(); i++) {
            skills.add(SkillText.parse(body.skills().get(i), "skills[" + i + "]"));
        }
        return new Admission.Wanted(
                Fields.text("name", body.name(), 100),
                body.displayName() == null ? null : Fields.text("display_name", body.displayName(), 200),
                body.password(),
                body.project(),
                body.role(),
                skills);
    }

    @GetMapping("/{id}")
    PersonView show(Caller caller, @PathVariable UUID id) {
        policy.require(caller, new Action.ManagePeople());
        return view(person(id));
    }

    @PatchMapping("/{id}")
    PersonView change(Caller caller, @PathVariable UUID id, @RequestBody PersonChange body) {
        policy.require(caller, new Action.ManageInstallation());
        String displayName = body.displayName() == null ? null : Fields.text("display_name", body.displayName(), 200);
        return view(accounts.change(caller, person(id), displayName, body.disabled(), body.owner()));
    }

    @PostMapping("/{id}/reset")
    @ShowsSecret
    LinkMade reset(Caller caller, @PathVariable UUID id) {
        policy.require(caller, new Action.ManageInstallation());
        Links.Made made = links.reset(caller, person(id).id());
        return new LinkMade(made.address(), made.expiresAt());
    }

    @PostMapping("/{id}/skills")
    @ResponseStatus(HttpStatus.CREATED)
    PersonView grant(Caller caller, @PathVariable UUID id, @RequestBody NewSkill body) {
        requireSkillRight(caller, id);
        Person person = person(id);
        SkillText skill = SkillText.parse(body.skill(), "skill");
        int level = Fields.within("level", body.level(), 1, 5);
        String evidence = body.evidence() == null ? "" : body.evidence().strip();
        accounts.grant(caller, person.id(), skill.name(), level, evidence, body.expiresAt());
        return view(person);
    }

    @DeleteMapping("/{id}/skills/{skill}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Caller caller, @PathVariable UUID id, @PathVariable String skill) {
        requireSkillRight(caller, id);
        accounts.revoke(caller, person(id).id(), skill);
    }

    private void requireSkillRight(Caller caller, UUID person) {
        policy.require(caller, new Action.ManagePeople());
        if (person.equals(caller.personId()) && !caller.owner()) {
            throw new Refused(CommonProblem.NOT_ALLOWED);
        }
    }

    private Person person(UUID id) {
        return people.find(id).orElseThrow(Refused::notFound);
    }

    private PersonView view(Person person) {
        return new PersonView(
                person.id(),
                person.name(),
                person.displayName(),
                person.owner(),
                person.disabledAt() != null,
                person.disabledAt(),
                person.createdAt(),
                all.skills(person.id()));
    }
}
