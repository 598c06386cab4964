package touchstone.server.platform;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Everything that needs a right, with the facts the decision needs. {@link Policy} answers each. */
public sealed interface Action {

    /** Any one of these scopes lets a token do it. */
    Set<Scope> scopes();

    /** An action within one project: strangers get the answer of a project that does not exist. */
    sealed interface InProject extends Action {

        /** The project. */
        UUID project();

        /** The roles that may. */
        Set<Role> roles();
    }

    /** Make a project that does not exist yet. */
    record CreateProject() implements Action {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.MANAGE);
        }
    }

    /** See and change accounts and skills. */
    record ManagePeople() implements Action {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.PEOPLE);
        }
    }

    /** Decide about the installation: its owners, disabling accounts, resetting the passwords of others. */
    record ManageInstallation() implements Action {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.PEOPLE);
        }
    }

    /** Change one's own credentials; never with a token of limited scope. */
    record ManageOwnAccount() implements Action {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.ALL);
        }
    }

    /** Read what somebody says about themselves: one's own, and that of the people one leads. To others it does not exist. */
    record SeeProfile(UUID person) implements Action {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.READ, Scope.PEOPLE, Scope.MANAGE);
        }
    }

    /** Say something about oneself: languages, experience, hours offered. A calendar may do it with a token for work. */
    record ChangeOwnProfile() implements Action {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.WORK);
        }
    }

    /** See what is kept about oneself over all projects: one's profile, one's hours. */
    record ReadOneself() implements Action {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.READ, Scope.WORK);
        }
    }

    /** Read the project's rubric, one's own work and figures. */
    record ReadProject(UUID project) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.READ, Scope.WORK, Scope.MANAGE);
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.allOf(Role.class);
        }
    }

    /** Change the project: file, team, state, imports, releases, bulk changes. */
    record ChangeProject(UUID project) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.MANAGE);
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.OWNER, Role.MANAGER);
        }
    }

    /** Publish a new version of the rubric. */
    record PublishRubric(UUID project) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.MANAGE);
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.OWNER, Role.MANAGER, Role.LEAD);
        }
    }

    /** See where all items stand, without what people answered. */
    record SeeTracker(UUID project) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.READ, Scope.MANAGE);
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.OWNER, Role.MANAGER, Role.LEAD, Role.OBSERVER);
        }
    }

    /** See what everybody answered on an item, and its story. */
    record SeeAnswers(UUID project) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.READ, Scope.MANAGE);
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.OWNER, Role.MANAGER, Role.LEAD);
        }
    }

    /** Take the project's data out. */
    record Export(UUID project) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.READ, Scope.MANAGE);
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.OWNER, Role.MANAGER, Role.LEAD);
        }
    }

    /** Answer what is held. */
    record ResolveHolds(UUID project) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.MANAGE);
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.OWNER, Role.MANAGER, Role.LEAD);
        }
    }

    /** Read and download releases. */
    record SeeReleases(UUID project) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.READ, Scope.MANAGE);
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.OWNER, Role.MANAGER, Role.LEAD, Role.OBSERVER);
        }
    }

    /** Ask those who own the rubric what it means. Nobody has this right by rank: it belongs to those who do the work. */
    record Ask(UUID project) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.WORK);
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.ANNOTATOR, Role.REVIEWER);
        }
    }

    /** Take a project's tests and accept its guidelines. Nobody has this right by rank: it belongs to those who do the work. */
    record GetReady(UUID project) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.WORK);
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.ANNOTATOR, Role.REVIEWER);
        }
    }

    /** Take a seat in a labelling stage. Nobody has this right by rank: who wants to label gets the role. */
    record ClaimLabel(UUID project) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.WORK);
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.ANNOTATOR);
        }
    }

    /** Take a seat in a review stage. Nobody has this right by rank. */
    record ClaimReview(UUID project) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.WORK);
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.REVIEWER);
        }
    }

    /** Go on with an assignment: only its holder, whatever the others are. */
    record Work(UUID project, UUID holder) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.WORK);
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.ANNOTATOR, Role.REVIEWER);
        }
    }

    /** Look at an assignment: only its holder. */
    record SeeWork(UUID project, UUID holder) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.WORK, Scope.READ);
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.ANNOTATOR, Role.REVIEWER);
        }
    }

    /** Declare hours of other work than on items. Nobody has this right by rank: it belongs to those who do the work. */
    record DeclareHours(UUID project) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.WORK);
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.complementOf(EnumSet.of(Role.OBSERVER));
        }
    }

    /** See the hours of everybody in the project; deciding about them is {@link ChangeProject}. */
    record SeeHours(UUID project) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.READ, Scope.MANAGE);
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.OWNER, Role.MANAGER);
        }
    }

    /** Give somebody a role, or take it away. */
    record GrantRole(UUID project, UUID person, Role role) implements InProject {
        @Override
        public Set<Scope> scopes() {
            return EnumSet.of(Scope.MANAGE);
        }

        @Override
        public Set<Role> roles() {
            return role == Role.OWNER ? EnumSet.of(Role.OWNER) : EnumSet.of(Role.OWNER, Role.MANAGER);
        }
    }
}
