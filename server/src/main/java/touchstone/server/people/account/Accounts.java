package touchstone.server.people.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import touchstone.server.people.PeopleProblem;
import touchstone.server.people.Person;
import touchstone.server.people.Skill;
import touchstone.server.people.SkillListener;
import touchstone.server.people.Skills;
import touchstone.server.people.door.Credentials;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Refused;

/** Changes accounts and skills, with everything that follows: the trail, ended sessions, rooms that must know. */
@Service
public class Accounts implements Skills {

    private final PersonStore people;
    private final SkillStore skills;
    private final Passwords passwords;
    private final Credentials credentials;
    private final ObjectProvider<SkillListener> listeners;
    private final Audit audit;
    private final Events events;
    private final Ids ids;

    Accounts(
            PersonStore people,
            SkillStore skills,
            Passwords passwords,
            Credentials credentials,
            ObjectProvider<SkillListener> listeners,
            Audit audit,
            Events events,
            Ids ids) {
        this.people = people;
        this.skills = skills;
        this.passwords = passwords;
        this.credentials = credentials;
        this.listeners = listeners;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
    }

    /** Makes an account; refuses a name that is taken. {@code by} is null when a link or the first start makes it. */
    @Transactional
    public Person create(
            @Nullable Caller by, String name, String displayName, @Nullable String hash, boolean owner, String locale) {
        UUID id = ids.random();
        if (!people.insert(id, name, displayName, hash, owner, locale)) {
            throw new Refused(PeopleProblem.NAME_TAKEN);
        }
        Map<String, Object> detail = Map.of("owner", owner);
        if (by == null) {
            audit.recordWithoutCaller(id, "people.joined", id.toString(), detail);
        } else {
            audit.record(by, "people.added", null, id.toString(), detail);
        }
        return people.find(id).orElseThrow();
    }

    /** Changes what is not null; closing an account ends its sessions and tokens at once. */
    @Transactional
    public Person change(
            Caller by,
            Person person,
            @Nullable String displayName,
            @Nullable Boolean disabled,
            @Nullable Boolean owner) {
        boolean leaves = Boolean.TRUE.equals(disabled) || Boolean.FALSE.equals(owner);
        if (person.owner() && leaves && people.lockOwners().equals(List.of(person.id()))) {
            throw new Refused(PeopleProblem.LAST_OWNER);
        }
        people.change(person.id(), displayName, disabled, owner);
        if (Boolean.TRUE.equals(disabled)) {
            credentials.endAll(person.id());
        } else {
            credentials.forget(person.id());
        }
        events.closePerson(person.id());
        audit.record(
                by,
                "people.changed",
                null,
                person.id().toString(),
                Map.of(
                        "disabled", String.valueOf(disabled),
                        "owner", String.valueOf(owner),
                        "renamed", displayName != null));
        return people.find(person.id()).orElseThrow();
    }

    /** Sets a new password and ends every session of the person but the one named. */
    @Transactional
    public void setPassword(UUID person, String hash, Optional<String> keptCredential) {
        people.setPassword(person, hash);
        credentials.endSessions(person, keptCredential);
        events.closePerson(person);
        audit.recordWithoutCaller(person, "people.password-changed", person.toString(), Map.of());
    }

    /** Whether this is the person's password. */
    public boolean passwordIs(UUID person, String password) {
        return passwords.matches(password, people.passwordHash(person));
    }

    /** Grants a skill, in place of the one of that name. */
    @Transactional
    public void grant(Caller by, UUID person, String skill, int level, String evidence, @Nullable Instant expires) {
        skills.grant(ids.random(), person, skill, level, evidence, by.personId(), expires);
        audit.record(by, "people.skill-granted", null, person.toString(), Map.of("skill", skill, "level", level));
        listeners.orderedStream().forEach(listener -> listener.skillsChanged(person));
    }

    /** Grants a skill that an invitation promised. */
    @Transactional
    public void grantPromised(UUID by, UUID person, SkillText skill) {
        skills.grant(ids.random(), person, skill.name(), skill.level(), "invitation", by, null);
        listeners.orderedStream().forEach(listener -> listener.skillsChanged(person));
    }

    @Override
    @Transactional
    public boolean grantByTest(
            UUID person, String skill, int level, String evidence, @Nullable Instant expires, UUID by, UUID attempt) {
        if (skills.of(person).stream().anyMatch(held -> held.skill().equals(skill) && covers(held, level, expires))) {
            return false;
        }
        skills.grantByTest(ids.random(), person, skill, level, evidence, by, expires, attempt);
        audit.recordWithoutCaller(
                person,
                "people.skill-granted",
                person.toString(),
                Map.of("skill", skill, "level", level, "test", true));
        listeners.orderedStream().forEach(listener -> listener.skillsChanged(person));
        return true;
    }

    @Override
    @Transactional
    public boolean revokeOfTest(Caller by, UUID person, UUID attempt) {
        Optional<String> skill = skills.revokeOfTest(person, attempt);
        skill.ifPresent(name -> {
            audit.record(
                    by,
                    "people.skill-revoked",
                    null,
                    person.toString(),
                    Map.of("skill", name, "attempt", attempt.toString()));
            listeners.orderedStream().forEach(listener -> listener.skillsChanged(person));
        });
        return skill.isPresent();
    }

    private static boolean covers(Skill held, int level, @Nullable Instant expires) {
        Instant until = held.expiresAt();
        boolean asLong = until == null || (expires != null && !until.isBefore(expires));
        return held.level() > level || (held.level() == level && asLong);
    }

    /** Takes a skill away. */
    @Transactional
    public void revoke(Caller by, UUID person, String skill) {
        if (!skills.revoke(person, skill)) {
            throw Refused.notFound();
        }
        audit.record(by, "people.skill-revoked", null, person.toString(), Map.of("skill", skill));
        listeners.orderedStream().forEach(listener -> listener.skillsChanged(person));
    }

    /** Replaces the person's own settings. */
    @Transactional
    public void setPreferences(UUID person, String preferences, @Nullable String locale) {
        people.setPreferences(person, preferences, locale);
    }
}
