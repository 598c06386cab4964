package touchstone.server.people.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Crypto;
import touchstone.server.platform.Events;
import touchstone.server.platform.Ids;
import touchstone.server.platform.ShortMemory;
import touchstone.server.platform.StillValid;

/** Opens, recognises and ends sessions, and recognises tokens: one look-up by key, remembered for two seconds. */
@Component
public class Credentials implements StillValid {

    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration LONGEST = Duration.ofDays(14);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final int AGENT_LENGTH = 200;

    private final CredentialStore store;
    private final Crypto crypto;
    private final Ids ids;
    private final Clock clock;
    private final Events events;
    private final Audit audit;
    private final ShortMemory<String, CredentialStore.Entrant> memory = new ShortMemory<>(ShortMemory.MOMENT);
    private final ConcurrentMap<String, Instant> noted = new ConcurrentHashMap<>();

    Credentials(CredentialStore store, Crypto crypto, Ids ids, Clock clock, Events events, Audit audit) {
        this.store = store;
        this.crypto = crypto;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
        this.audit = audit;
    }

    /** Opens a session and returns its secret, for the cookie. */
    @Transactional
    public String open(UUID person, String agent) {
        String secret = crypto.secret();
        Instant now = clock.instant();
        String shortened = agent.substring(0, Math.min(agent.length(), AGENT_LENGTH));
        UUID session = ids.random();
        store.addSession(session, Crypto.hash(secret), person, now, now.plus(LONGEST), shortened);
        audit.recordWithoutCaller(person, "people.signed-in", session.toString(), Map.of());
        return secret;
    }

    /** Who comes with this session. */
    public Optional<Caller> bySession(String secret) {
        byte[] hash = Crypto.hash(secret);
        Instant now = clock.instant();
        return entrant(hash, () -> store.bySession(hash, now, now.minus(IDLE)), () -> store.noteSession(hash, now));
    }

    /** Who comes with this token. */
    public Optional<Caller> byToken(String token) {
        byte[] hash = Crypto.hash(token);
        Instant now = clock.instant();
        return entrant(hash, () -> store.byToken(hash, now), () -> store.noteToken(hash, now));
    }

    private Optional<Caller> entrant(byte[] hash, Supplier<Optional<CredentialStore.Entrant>> lookUp, Runnable note) {
        String key = HexFormat.of().formatHex(hash);
        Optional<CredentialStore.Entrant> found = memory.get(key, lookUp);
        found.ifPresent(entrant -> noteOnceAMinute(entrant, note));
        return found.map(CredentialStore.Entrant::caller);
    }

    private void noteOnceAMinute(CredentialStore.Entrant entrant, Runnable note) {
        Instant now = clock.instant();
        Instant last = noted.merge(
                entrant.caller().credential(), entrant.noted(), (one, other) -> one.isAfter(other) ? one : other);
        if (last.plus(NOTED_EVERY).isBefore(now)
                && noted.replace(entrant.caller().credential(), last, now)) {
            note.run();
        }
    }

    @Override
    public boolean test(Caller caller) {
        Instant now = clock.instant();
        return store.holds(caller.credential().substring(caller.credential().indexOf(':') + 1), now, now.minus(IDLE));
    }

    /** The person's open sessions. */
    public List<BrowserSession> sessions(UUID person) {
        Instant now = clock.instant();
        return store.sessions(person, now, now.minus(IDLE));
    }

    /** Ends one session; false when the person has no such session. */
    public boolean endSession(UUID person, UUID session) {
        boolean ended = store.endSession(person, session);
        forgetCredential("session:" + session);
        return ended;
    }

    /** Ends the person's sessions, except the named credential. */
    public void endSessions(UUID person, Optional<String> keptCredential) {
        UUID kept = keptCredential
                .filter(credential -> credential.startsWith("session:"))
                .map(credential -> UUID.fromString(credential.substring("session:".length())))
                .orElse(null);
        store.endSessions(person, kept);
        forget(person);
    }

    /** Ends everything the person can come in with. */
    public void endAll(UUID person) {
        store.endSessions(person, null);
        store.endTokens(person);
        forget(person);
    }

    /** Looks the person's credentials up again at their next use. */
    public void forget(UUID person) {
        memory.forget(entrant -> entrant.caller().personId().equals(person));
    }

    /** Looks the credential up again at its next use, and ends its streams. */
    public void forgetCredential(String credential) {
        memory.forget(entrant -> entrant.caller().credential().equals(credential));
        events.closeCredential(credential);
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    void forgetExpired() {
        Instant now = clock.instant();
        store.forgetExpired(now, now.minus(IDLE));
        noted.clear();
    }
}
