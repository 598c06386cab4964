package touchstone.server.platform;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the request. Every handler takes one; a handler for people who are not signed in takes none and is listed as public.
 *
 * @param personId the person
 * @param name the sign-in name
 * @param owner whether the person owns the installation
 * @param scopes what the credential may be used for
 * @param projectLimit the only project that the credential reaches; {@code null} for no limit
 * @param sessionAuthenticatedAt when the password was last given; {@code null} for a token
 * @param credential names the session or token, without being usable as one: streams are closed by it
 */
public record Caller(
        UUID personId,
        String name,
        boolean owner,
        Set<Scope> scopes,
        @Nullable UUID projectLimit,
        @Nullable Instant sessionAuthenticatedAt,
        String credential) {

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** Whether the credential carries one of these scopes. */
    public boolean may(Set<Scope> needed) {
        return scopes.contains(Scope.ALL) || needed.stream().anyMatch(scopes::contains);
    }

    /** Whether this is a browser session rather than a token. */
    public boolean inBrowser() {
        return sessionAuthenticatedAt != null;
    }
}
