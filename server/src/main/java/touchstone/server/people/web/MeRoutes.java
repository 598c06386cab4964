package touchstone.server.people.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import touchstone.server.people.PeopleProblem;
import touchstone.server.people.account.Accounts;
import touchstone.server.people.account.Passwords;
import touchstone.server.people.door.Attempts;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.Json;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.platform.ShowsSecret;

/** The caller's own settings and password. */
@RestController
@RequestMapping("/api/v1/me")
class MeRoutes {

    private static final int LONGEST_PREFERENCES = 32_000;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Policy policy;
    private final Json json;

    MeRoutes(Accounts accounts, Passwords passwords, Attempts attempts, Policy policy, Json json) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.policy = policy;
        this.json = json;
    }

    /** Replaces the settings that pages keep for the person; {@code locale} among them is also the person's language. */
    @PutMapping("/preferences")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void preferences(Caller caller, @RequestBody JsonNode body) {
        policy.require(caller, new Action.ManageOwnAccount());
        if (!body.isObject()) {
            throw Refused.field("", "wrong-kind", "expected an object");
        }
        String text = json.write(body);
        if (text.length() > LONGEST_PREFERENCES) {
            throw new Refused(CommonProblem.TOO_LARGE);
        }
        JsonNode locale = body.get("locale");
        @Nullable String language = locale != null && locale.isString() ? Fields.locale(locale.stringValue()) : null;
        accounts.setPreferences(caller.personId(), text, language);
    }

    /** What a change of password takes. */
    record NewPassword(String current, @JsonProperty("new") String next) {

        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }

    @PutMapping("/password")
    @ShowsSecret
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void password(Caller caller, @RequestBody NewPassword body) {
        policy.require(caller, new Action.ManageOwnAccount());
        attempts.count(caller.name(), "own");
        if (!accounts.passwordIs(caller.personId(), body.current())) {
            throw new Refused(PeopleProblem.PASSWORD_WRONG);
        }
        passwords.requireGood(body.next(), caller.name(), Passwords.LEAST_CHOSEN);
        accounts.setPassword(caller.personId(), passwords.hash(body.next()), Optional.of(caller.credential()));
    }
}
