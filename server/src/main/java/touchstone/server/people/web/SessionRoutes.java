package touchstone.server.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.people.Me;
import touchstone.server.people.PeopleProblem;
import touchstone.server.people.Person;
import touchstone.server.people.account.Accounts;
import touchstone.server.people.account.MeView;
import touchstone.server.people.account.PersonStore;
import touchstone.server.people.door.Attempts;
import touchstone.server.people.door.Cookies;
import touchstone.server.people.door.Credentials;
import touchstone.server.platform.Action;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;

/** Signing in and out, and where one is signed in. */
@RestController
@RequestMapping("/api/v1")
class SessionRoutes {

    private final PersonStore people;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Cookies cookies;
    private final Attempts attempts;
    private final MeView me;
    private final Audit audit;
    private final Policy policy;

    SessionRoutes(
            PersonStore people,
            Accounts accounts,
            Credentials credentials,
            Cookies cookies,
            Attempts attempts,
            MeView me,
            Audit audit,
            Policy policy) {
        this.people = people;
        this.accounts = accounts;
        this.credentials = credentials;
        this.cookies = cookies;
        this.attempts = attempts;
        this.me = me;
        this.audit = audit;
        this.policy = policy;
    }

    /** What signing in takes. */
    record SignIn(String name, String password) {

        @Override
        public String toString() {
            return "SignIn[" + name + "]";
        }
    }

    @PostMapping("/session")
    Me signIn(@RequestBody SignIn body, HttpServletRequest request, HttpServletResponse response) {
        attempts.count(body.name(), request.getRemoteAddr());
        Optional<Person> person = people.named(body.name());
        // Somebody unknown costs the same time as a wrong password, so that names cannot be found out.
        boolean right = accounts.passwordIs(person.map(Person::id).orElse(new UUID(0, 0)), body.password());
        if (!right || person.isEmpty()) {
            throw new Refused(people.hasOwner() ? PeopleProblem.SIGN_IN_REFUSED : PeopleProblem.NO_OWNER_YET);
        }
        UUID id = person.get().id();
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        cookies.read(request).flatMap(credentials::bySession).ifPresent(this::end);
        cookies.write(request, response, credentials.open(id, agent));
        return me.of(id);
    }

    @GetMapping("/session")
    Me current(Optional<Caller> caller) {
        return me.of(caller.orElseThrow(() -> nobody()).personId());
    }

    /** On a server that nobody owns yet there is nobody to sign in as; the way in is the link for the first owner. */
    private Refused nobody() {
        return new Refused(people.hasOwner() ? CommonProblem.NOT_SIGNED_IN : PeopleProblem.NO_OWNER_YET);
    }

    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        end(caller);
        cookies.clear(request, response);
    }

    /** One place where the caller is signed in. */
    record SessionView(UUID id, Instant createdAt, Instant lastSeenAt, String agent, boolean current) {}

    /** All places. */
    record SessionList(List<SessionView> sessions) {}

    @GetMapping("/sessions")
    SessionList sessions(Caller caller) {
        policy.require(caller, new Action.ManageOwnAccount());
        return new SessionList(credentials.sessions(caller.personId()).stream()
                .map(session -> new SessionView(
                        session.id(),
                        session.createdAt(),
                        session.lastSeenAt(),
                        session.agent(),
                        caller.credential().equals("session:" + session.id())))
                .toList());
    }

    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void endSession(Caller caller, @PathVariable UUID id) {
        policy.require(caller, new Action.ManageOwnAccount());
        if (!credentials.endSession(caller.personId(), id)) {
            throw Refused.notFound();
        }
        audit.record(caller, "people.session-ended", null, id.toString(), Map.of());
    }

    private void end(Caller caller) {
        if (caller.inBrowser()) {
            String session = caller.credential().substring("session:".length());
            credentials.endSession(caller.personId(), UUID.fromString(session));
        }
    }
}
