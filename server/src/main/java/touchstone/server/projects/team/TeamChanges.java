package touchstone.server.projects.team;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import touchstone.server.platform.Action;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Role;
import touchstone.server.projects.ProjectProblem;
import touchstone.server.projects.TeamListener;

/** Gives and takes roles: asks the policy, writes the trail, tells who must know. */
@Component
class TeamChanges {

    private final TeamStore store;
    private final Policy policy;
    private final Audit audit;
    private final Events events;
    private final List<TeamListener> listeners;

    TeamChanges(TeamStore store, Policy policy, Audit audit, Events events, List<TeamListener> listeners) {
        this.store = store;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
        this.listeners = listeners;
    }

    /** Gives the role if the caller may; false when the person had it. */
    @Transactional
    public boolean grant(Caller caller, UUID project, UUID person, Role role) {
        policy.require(caller, new Action.GrantRole(project, person, role));
        if (!store.add(project, person, role)) {
            return false;
        }
        audit.record(caller, "team.granted", project, person.toString(), Map.of("role", role.word()));
        tell(project, person);
        return true;
    }

    /** Takes the role away if the caller may; false when the person did not have it. */
    @Transactional
    public boolean withdraw(Caller caller, UUID project, UUID person, Role role) {
        policy.require(caller, new Action.GrantRole(project, person, role));
        if (role == Role.OWNER
                && store.lockOwners(project) == 1
                && store.roles(project, person).contains(Role.OWNER)) {
            throw new Refused(ProjectProblem.LAST_PROJECT_OWNER);
        }
        if (!store.remove(project, person, role)) {
            return false;
        }
        audit.record(caller, "team.withdrawn", project, person.toString(), Map.of("role", role.word()));
        tell(project, person);
        return true;
    }

    /** Gives the role that an invitation promised: the right was checked when it was made. */
    @Transactional
    public void join(UUID project, UUID person, Role role) {
        if (store.add(project, person, role)) {
            audit.recordWithoutCaller(
                    person,
                    "team.joined",
                    person.toString(),
                    Map.of("project", project.toString(), "role", role.word()));
            tell(project, person);
        }
    }

    private void tell(UUID project, UUID person) {
        listeners.forEach(listener -> listener.rolesChanged(project, person));
        events.closePerson(person);
        events.tellProject(project, Events.What.PROJECT, Events.Audience.TRACKER);
    }
}
