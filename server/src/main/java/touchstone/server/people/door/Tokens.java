package touchstone.server.people.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Crypto;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Scope;

/** Makes and revokes personal tokens. A token is shown once; only its hash is kept. */
@Service
public class Tokens {

    /** What a token made together with an account may do: everything in projects, nothing to accounts. */
    public static final Set<Scope> ALL_WORK = Set.of(Scope.WORK, Scope.READ, Scope.MANAGE);

    /** The longest a token lasts. */
    public static final Duration LONGEST = Duration.ofDays(365);

    private static final String PREFIX = "tsp_";

    private final TokenStore store;
    private final Credentials credentials;
    private final Crypto crypto;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Tokens(TokenStore store, Credentials credentials, Crypto crypto, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.credentials = credentials;
        this.crypto = crypto;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A token just made. */
    public record Made(UUID id, String token, Instant expiresAt) {}

    /** Makes a token for the person. */
    @Transactional
    public Made make(Caller by, UUID person, String title, Set<Scope> scopes, @Nullable UUID project, Duration lasts) {
        Made made = keep(person, title, PREFIX + crypto.secret(), scopes, project, lasts);
        audit.record(
                by, "people.token-made", project, made.id().toString(), Map.of("person", person, "scopes", scopes));
        return made;
    }

    /** Keeps a token that somebody else made up. */
    @Transactional
    public Made keep(
            UUID person, String title, String token, Set<Scope> scopes, @Nullable UUID project, Duration lasts) {
        UUID id = ids.random();
        Instant expires = clock.instant().plus(lasts);
        store.insert(id, person, title, Crypto.hash(token), scopes, project, expires);
        return new Made(id, token, expires);
    }

    /** The title, with a number behind it when a token of the person is called so already. */
    public String freeTitle(UUID person, String title) {
        Set<String> taken = of(person).stream().map(TokenStore.Row::title).collect(Collectors.toSet());
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? title : title + " (" + number + ")")
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
    }

    List<TokenStore.Row> of(UUID person) {
        return store.of(person, clock.instant());
    }

    /** Revokes one of the caller's tokens; open streams of it end. */
    @Transactional
    public void revoke(Caller caller, UUID id) {
        if (!store.revoke(caller.personId(), id)) {
            throw Refused.notFound();
        }
        credentials.forgetCredential("token:" + id);
        audit.record(caller, "people.token-revoked", null, id.toString(), Map.of());
    }
}
