package touchstone.server.platform;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The one place that decides who may do what. What is not allowed here is refused. */
@Component
public class Policy {

    private final ObjectProvider<Roles> roles;

    Policy(ObjectProvider<Roles> roles) {
        this.roles = roles;
    }

    private enum Decision {
        ALLOWED,
        /** Answered as if it did not exist. */
        HIDDEN,
        FORBIDDEN,
        SCOPE_MISSING
    }

    /** Returns when the caller may; otherwise refuses with 404 for what is not theirs to know of, else with 403. */
    public void require(Caller caller, Action action) {
        switch (decide(caller, action)) {
            case ALLOWED -> {}
            case HIDDEN -> throw Refused.notFound();
            case FORBIDDEN -> throw new Refused(CommonProblem.NOT_ALLOWED);
            case SCOPE_MISSING -> throw new Refused(CommonProblem.SCOPE_MISSING);
        }
    }

    /** Whether the caller may. */
    public boolean allows(Caller caller, Action action) {
        return decide(caller, action) == Decision.ALLOWED;
    }

    /** Those of several actions in one project that the caller may do; the roles are looked up once for all of them. */
    public Set<Action.InProject> allowed(Caller caller, Set<? extends Action.InProject> actions) {
        Map<UUID, Set<Role>> held = new HashMap<>();
        return actions.stream()
                .filter(action -> inProject(
                                caller,
                                action,
                                caller.may(action.scopes()),
                                project -> held.computeIfAbsent(project, key -> roles().of(caller.personId(), key)))
                        == Decision.ALLOWED)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The caller's roles in the project, none beyond a token's project limit. */
    public Set<Role> rolesOf(Caller caller, UUID project) {
        UUID limit = caller.projectLimit();
        if (limit != null && !limit.equals(project)) {
            return Collections.emptySet();
        }
        return roles().of(caller.personId(), project);
    }

    /** The short name of the project, for what is told to people who may know of it. */
    public Optional<String> slug(UUID project) {
        return roles().slug(project);
    }

    private Decision decide(Caller caller, Action action) {
        boolean scope = caller.may(action.scopes());
        return switch (action) {
            case Action.InProject inProject ->
                inProject(caller, inProject, scope, project -> roles().of(caller.personId(), project));
            case Action.CreateProject _, Action.ManagePeople _ ->
                decide(unlimited(caller) && (caller.owner() || roles().managesAnyProject(caller.personId())), scope);
            case Action.ManageInstallation _ -> decide(unlimited(caller) && caller.owner(), scope);
            case Action.ManageOwnAccount _, Action.ChangeOwnProfile _ -> decide(unlimited(caller), scope);
            case Action.ReadOneself _ -> decide(true, scope);
            case Action.SeeProfile(UUID person) -> leads(caller, person) ? decide(true, scope) : Decision.HIDDEN;
        };
    }

    private boolean leads(Caller caller, UUID person) {
        return person.equals(caller.personId())
                || led(caller).map(led -> led.contains(person)).orElse(true);
    }

    /** The people whom the caller leads; empty for everybody. */
    public Optional<Set<UUID>> led(Caller caller) {
        return caller.owner() && unlimited(caller)
                ? Optional.empty()
                : Optional.of(roles().ledBy(caller.personId(), Optional.ofNullable(caller.projectLimit())));
    }

    private static Decision inProject(
            Caller caller, Action.InProject action, boolean scope, Function<UUID, Set<Role>> rolesIn) {
        UUID limit = caller.projectLimit();
        if (limit != null && !limit.equals(action.project())) {
            return Decision.HIDDEN;
        }
        Set<Role> held = rolesIn.apply(action.project());
        boolean rank = caller.owner();
        if (held.isEmpty() && !rank) {
            return Decision.HIDDEN;
        }
        boolean hasRole = !Collections.disjoint(held, action.roles());
        return switch (action) {
            case Action.Work(UUID _, UUID holder) -> own(caller, holder, scope);
            case Action.SeeWork(UUID _, UUID holder) -> own(caller, holder, scope);
            case Action.Ask _, Action.GetReady _, Action.ClaimLabel _, Action.ClaimReview _, Action.DeclareHours _ ->
                decide(hasRole, scope);
            // Nobody changes their own role; only who owns the installation may, or a single person could never start.
            case Action.GrantRole grant ->
                decide(rank || (hasRole && !grant.person().equals(caller.personId())), scope);
            case Action.ReadProject _,
                    Action.ChangeProject _,
                    Action.PublishRubric _,
                    Action.SeeTracker _,
                    Action.SeeAnswers _,
                    Action.Export _,
                    Action.ResolveHolds _,
                    Action.SeeHours _,
                    Action.SeeReleases _ -> decide(rank || hasRole, scope);
        };
    }

    private static Decision own(Caller caller, UUID holder, boolean scope) {
        return caller.personId().equals(holder) ? decide(true, scope) : Decision.HIDDEN;
    }

    private static boolean unlimited(Caller caller) {
        return caller.projectLimit() == null;
    }

    private static Decision decide(boolean allowed, boolean scope) {
        if (!allowed) {
            return Decision.FORBIDDEN;
        }
        return scope ? Decision.ALLOWED : Decision.SCOPE_MISSING;
    }

    private Roles roles() {
        return roles.getObject();
    }
}
