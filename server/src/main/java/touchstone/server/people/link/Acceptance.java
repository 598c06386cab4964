package touchstone.server.people.link;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import touchstone.server.people.PeopleProblem;
import touchstone.server.people.Person;
import touchstone.server.people.Teams;
import touchstone.server.people.account.Accounts;
import touchstone.server.people.account.Passwords;
import touchstone.server.people.account.PersonStore;
import touchstone.server.people.account.SkillText;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Role;

/** Turns a link and a password into an account that is signed in. */
@Service
class Acceptance {

    private final Links links;
    private final PersonStore people;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ObjectProvider<Teams> teams;

    Acceptance(Links links, PersonStore people, Accounts accounts, Passwords passwords, ObjectProvider<Teams> teams) {
        this.links = links;
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.teams = teams;
    }

    /** Uses the link up and returns the person. The password is checked and hashed before: a refused one costs no link. */
    @Transactional
    UUID accept(String secret, String name, String displayName, String hash, String locale) {
        LinkStore.Row link = links.use(secret);
        return switch (link.purpose()) {
            case RESET -> reset(link, hash);
            case FIRST_OWNER -> firstOwner(name, displayName, hash, locale);
            case INVITATION -> join(link, accounts.create(null, name, displayName, hash, false, locale));
        };
    }

    /** The name that the password must not contain: of the account for a reset, else the one chosen. */
    Optional<Person> personOf(String secret) {
        return Optional.ofNullable(links.find(secret).person()).flatMap(people::find);
    }

    String hash(String password, String name) {
        passwords.requireGood(password, name, Passwords.LEAST_CHOSEN);
        return passwords.hash(password);
    }

    private UUID reset(LinkStore.Row link, String hash) {
        Person person = Optional.ofNullable(link.person())
                .flatMap(people::find)
                .filter(known -> known.disabledAt() == null)
                .orElseThrow(() -> new Refused(PeopleProblem.LINK_USED));
        accounts.setPassword(person.id(), hash, Optional.empty());
        return person.id();
    }

    private UUID firstOwner(String name, String displayName, String hash, String locale) {
        if (people.hasOwner()) {
            throw new Refused(PeopleProblem.LINK_USED);
        }
        return accounts.create(null, name, displayName, hash, true, locale).id();
    }

    private UUID join(LinkStore.Row link, Person person) {
        @Nullable UUID project = link.offer().project();
        @Nullable Role role = link.offer().role();
        @Nullable UUID by = link.createdBy();
        if (project != null && role != null) {
            teams.getObject().join(project, person.id(), role, by);
        }
        if (by != null) {
            link.offer()
                    .skills()
                    .forEach(skill -> accounts.grantPromised(by, person.id(), SkillText.parse(skill, "skills")));
        }
        return person.id();
    }
}
