package touchstone.server.people.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.people.Teams;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Scope;
import touchstone.server.platform.ShowsSecret;
import touchstone.server.platform.Texts;

/** The caller's personal tokens. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokenRoutes {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Tokens tokens;
    private final ObjectProvider<Teams> teams;
    private final Policy policy;
    private final Clock clock;

    TokenRoutes(Tokens tokens, ObjectProvider<Teams> teams, Policy policy, Clock clock) {
        this.tokens = tokens;
        this.teams = teams;
        this.policy = policy;
        this.clock = clock;
    }

    /** A token as its owner sees it later. */
    record TokenView(
            UUID id,
            String title,
            List<String> scopes,
            @Nullable String project,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {}

    /** All tokens that hold. */
    record TokenList(List<TokenView> tokens) {}

    /** What a new token takes: for how many days, for what, and in which project if only one. */
    record NewToken(
            String title, List<String> scopes, @Nullable String project, int days) {}

    /** The token, this once. */
    record TokenMade(
            UUID id,
            String title,
            String token,
            List<String> scopes,
            @Nullable String project,
            Instant expiresAt) {}

    @GetMapping
    TokenList list(Caller caller) {
        policy.require(caller, new Action.ManageOwnAccount());
        return new TokenList(tokens.of(caller.personId()).stream()
                .map(row -> new TokenView(
                        row.id(),
                        row.title(),
                        row.scopes(),
                        row.project() == null ? null : slug(row.project()),
                        row.createdAt(),
                        row.expiresAt(),
                        row.lastUsedAt()))
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @ShowsSecret
    TokenMade make(Caller caller, @RequestBody NewToken body) {
        policy.require(caller, new Action.ManageOwnAccount());
        requireFresh(caller);
        if (body.title().isBlank() || Texts.length(body.title()) > 200) {
            throw Refused.field("title", "length", "this takes 1 to 200 characters");
        }
        if (body.days() < 1 || body.days() > Tokens.LONGEST.toDays()) {
            throw Refused.field("days", "range", "this takes 1 to 365");
        }
        Set<Scope> scopes = body.scopes().stream().map(TokenRoutes::scope).collect(Collectors.toSet());
        if (scopes.isEmpty()) {
            throw Refused.field("scopes", "missing", "name at least one of work, read, manage, people, all");
        }
        @Nullable UUID project = body.project() == null ? null : project(caller, body.project());
        Tokens.Made made = tokens.make(
                caller, caller.personId(), body.title().strip(), scopes, project, Duration.ofDays(body.days()));
        List<String> words = scopes.stream().map(Scope::word).sorted().toList();
        return new TokenMade(made.id(), body.title().strip(), made.token(), words, body.project(), made.expiresAt());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Caller caller, @PathVariable UUID id) {
        policy.require(caller, new Action.ManageOwnAccount());
        tokens.revoke(caller, id);
    }

    /** A page left open must not be enough to make a lasting key. */
    private void requireFresh(Caller caller) {
        Instant since = caller.sessionAuthenticatedAt();
        if (since != null && since.plus(FRESH).isBefore(clock.instant())) {
            throw new Refused(CommonProblem.SIGN_IN_AGAIN);
        }
    }

    private UUID project(Caller caller, String slug) {
        Teams.ProjectName project = teams.stream()
                .flatMap(all -> all.named(slug).stream())
                .findFirst()
                .orElseThrow(Refused::notFound);
        policy.require(caller, new Action.ReadProject(project.id()));
        return project.id();
    }

    private @Nullable String slug(UUID project) {
        return teams.stream()
                .flatMap(all -> all.find(project).stream())
                .map(Teams.ProjectName::slug)
                .findFirst()
                .orElse(null);
    }

    private static Scope scope(String word) {
        return Scope.of(word)
                .orElseThrow(() -> Refused.field("scopes", "scope", "there are work, read, manage, people, all"));
    }
}
