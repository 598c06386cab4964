package touchstone.server.people.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import touchstone.server.people.Person;
import touchstone.server.people.Teams;
import touchstone.server.people.door.Tokens;
import touchstone.server.platform.Caller;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Role;
import touchstone.server.platform.Words;

/** Brings somebody in at once: account, role, skills, a token. */
@Service
public class Admission {

    private final PersonStore people;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Tokens tokens;
    private final ObjectProvider<Teams> teams;
    private final Words words;
    private final TransactionTemplate aside;

    Admission(
            PersonStore people,
            Accounts accounts,
            Passwords passwords,
            Tokens tokens,
            ObjectProvider<Teams> teams,
            Words words,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
        this.teams = teams;
        this.words = words;
        // A savepoint inside the transaction of a request that may be repeated: taking it back takes back nothing else.
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Who is wanted. */
    public record Wanted(
            String name,
            @Nullable String displayName,
            @Nullable String password,
            @Nullable String project,
            @Nullable Role role,
            List<SkillText> skills) {}

    /** Who came in; with a token only for an account that nobody has entered yet. */
    public record Admitted(Person person, boolean isNew, Optional<String> token) {}

    /** Adds the person, or gives an existing one the role and skills. The password of an existing person stays. */
    @Transactional
    public Admitted admit(Caller caller, Wanted wanted) {
        Optional<Teams.ProjectName> project =
                Optional.ofNullable(wanted.project()).map(this::project);
        Optional<Person> known = people.named(wanted.name());
        Person person = known.orElseGet(() -> create(caller, wanted));
        if (project.isPresent() && wanted.role() != null) {
            teams.getObject().grant(caller, project.get().id(), person.id(), wanted.role());
        }
        requireOthers(caller, person, wanted.skills());
        for (SkillText skill : wanted.skills()) {
            accounts.grant(caller, person.id(), skill.name(), skill.level(), say("skill.with-account"), null);
        }
        return new Admitted(person, known.isEmpty(), token(caller, person, known.isEmpty(), project));
    }

    /** Refuses whoever could not be admitted, and takes everything back. */
    public void rehearse(Caller caller, Wanted wanted) {
        aside.executeWithoutResult(status -> {
            admit(caller, wanted);
            status.setRollbackOnly();
        });
    }

    private Person create(Caller caller, Wanted wanted) {
        String hash = null;
        if (wanted.password() != null) {
            passwords.requireGood(wanted.password(), wanted.name(), Passwords.LEAST_SET);
            hash = passwords.hash(wanted.password());
        }
        String displayName = wanted.displayName() == null ? wanted.name() : wanted.displayName();
        return accounts.create(caller, wanted.name(), displayName, hash, false, "en");
    }

    /**
     * Of an account that people use no token is handed out: with it the caller would act in another's name. One that this very
     * call made, or that nobody has ever signed in to and an owner of the installation asks for, is still in its maker's hands:
     * scripts add the same worker to project after project. A manager gets it for the project alone.
     */
    private Optional<String> token(Caller caller, Person person, boolean isNew, Optional<Teams.ProjectName> project) {
        boolean inMakersHands = isNew || (caller.owner() && !person.owner() && !people.entered(person.id()));
        if (!inMakersHands || !(caller.owner() || project.isPresent())) {
            return Optional.empty();
        }
        UUID limit = caller.owner() ? null : project.map(Teams.ProjectName::id).orElse(null);
        String occasion = project.map(Teams.ProjectName::slug)
                .map(slug -> say("token.with-account") + " · " + slug)
                .orElseGet(() -> say("token.with-account"));
        String title = tokens.freeTitle(person.id(), occasion);
        return Optional.of(tokens.make(caller, person.id(), title, Tokens.ALL_WORK, limit, Tokens.LONGEST)
                .token());
    }

    private String say(String key) {
        return words.find(LocaleContextHolder.getLocale(), key, Map.of()).orElse(key);
    }

    /** Nobody vouches for themselves, except an owner of the installation. */
    private static void requireOthers(Caller caller, Person person, List<SkillText> skills) {
        if (!skills.isEmpty() && !caller.owner() && person.id().equals(caller.personId())) {
            throw new Refused(CommonProblem.NOT_ALLOWED);
        }
    }

    private Teams.ProjectName project(String slug) {
        return teams.getObject().named(slug).orElseThrow(Refused::notFound);
    }
}
