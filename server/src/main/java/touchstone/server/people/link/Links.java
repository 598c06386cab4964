package touchstone.server.people.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import touchstone.server.people.FirstOwner;
import touchstone.server.people.Invitations;
import touchstone.server.people.PeopleProblem;
import touchstone.server.people.account.PersonStore;
import touchstone.server.people.account.SkillText;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Crypto;
import touchstone.server.platform.Ids;
import touchstone.server.platform.PlatformSettings;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Role;

/** Makes links that work once, and finds and uses them up. */
@Service
public class Links implements Invitations, FirstOwner {

    private static final Duration FIRST_OWNER_LASTS = Duration.ofHours(1);
    private static final Duration RESET_LASTS = Duration.ofDays(1);

    private final LinkStore store;
    private final PersonStore people;
    private final Crypto crypto;
    private final Ids ids;
    private final Clock clock;
    private final PlatformSettings settings;
    private final Audit audit;

    Links(
            LinkStore store,
            PersonStore people,
            Crypto crypto,
            Ids ids,
            Clock clock,
            PlatformSettings settings,
            Audit audit) {
        this.store = store;
        this.people = people;
        this.crypto = crypto;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
        this.audit = audit;
    }

    /** A link to hand over. */
    public record Made(UUID id, String address, Instant expiresAt) {}

    @Override
    @Transactional
    public Optional<String> link() {
        if (people.hasOwner()) {
            return Optional.empty();
        }
        store.removeUnused(Purpose.FIRST_OWNER, null);
        return Optional.of(make(Purpose.FIRST_OWNER, null, Offer.NOTHING, null, FIRST_OWNER_LASTS)
                .address());
    }

    /** A link with which the person sets a new password; links made for them before stop working. */
    @Transactional
    public Made reset(Caller caller, UUID person) {
        store.removeUnused(Purpose.RESET, person);
        audit.record(caller, "people.reset-made", null, person.toString(), Map.of());
        return make(Purpose.RESET, person, Offer.NOTHING, caller.personId(), RESET_LASTS);
    }

    @Override
    @Transactional
    public Invitations.Made invite(Caller caller, UUID project, Role role, List<String> skills, Duration lasts) {
        skills.forEach(skill -> SkillText.parse(skill, "skills"));
        Made made = make(Purpose.INVITATION, null, new Offer(project, role, skills), caller.personId(), lasts);
        audit.record(caller, "people.invited", project, made.id().toString(), Map.of("role", role.word()));
        return new Invitations.Made(made.id(), made.address(), made.expiresAt());
    }

    @Override
    public List<Invitation> open(UUID project) {
        return store.invitations(project, clock.instant()).stream()
                .flatMap(row -> invitation(row).stream())
                .toList();
    }

    @Override
    @Transactional
    public boolean withdraw(UUID project, UUID invitation) {
        return store.withdraw(project, invitation);
    }

    /** The link with this secret, still unused. */
    LinkStore.Row find(String secret) {
        return store.find(Crypto.hash(secret), clock.instant()).orElseThrow(() -> new Refused(PeopleProblem.LINK_USED));
    }

    /** Uses the link up within the running transaction. */
    LinkStore.Row use(String secret) {
        return store.use(Crypto.hash(secret), clock.instant()).orElseThrow(() -> new Refused(PeopleProblem.LINK_USED));
    }

    private Made make(Purpose purpose, @Nullable UUID person, Offer offer, @Nullable UUID by, Duration lasts) {
        String secret = crypto.secret();
        Instant now = clock.instant();
        UUID id = ids.random();
        store.insert(id, Crypto.hash(secret), purpose, person, offer, by, now, now.plus(lasts));
        return new Made(id, settings.address("/link/" + secret), now.plus(lasts));
    }

    private static Optional<Invitation> invitation(LinkStore.Row row) {
        Role role = row.offer().role();
        UUID by = row.createdBy();
        return role == null || by == null
                ? Optional.empty()
                : Optional.of(
                        new Invitation(row.id(), role, row.offer().skills(), by, row.createdAt(), row.expiresAt()));
    }
}
