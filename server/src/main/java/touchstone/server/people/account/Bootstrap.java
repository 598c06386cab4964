package touchstone.server.people.account;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import touchstone.server.people.Person;
import touchstone.server.people.door.Tokens;
import touchstone.server.platform.CannotStart;
import touchstone.server.platform.Scope;

/** Makes the first owner from the environment, for installations that no person starts by hand. */
@Component
class Bootstrap implements SmartInitializingSingleton {

    /** Names the variable that holds the first owner's token. */
    static final String VARIABLE = "TOUCHSTONE_BOOTSTRAP_TOKEN";

    private static final Logger LOG = LoggerFactory.getLogger(Bootstrap.class);
    private static final int SHORTEST = 20;

    private final Environment environment;
    private final PersonStore people;
    private final Accounts accounts;
    private final Tokens tokens;

    Bootstrap(Environment environment, PersonStore people, Accounts accounts, Tokens tokens) {
        this.environment = environment;
        this.people = people;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        String token = environment.getProperty(VARIABLE, "").strip();
        if (token.isEmpty() || people.hasOwner()) {
            return;
        }
        if (token.length() < SHORTEST || token.length() > 200) {
            throw new CannotStart(
                    "bootstrap-token-short",
                    VARIABLE + " must have 20 to 200 characters.",
                    "Make one with: head -c 32 /dev/urandom | base64");
        }
        Person owner = accounts.create(null, "owner", "owner", null, true, "en");
        tokens.keep(owner.id(), "from the environment", token, Set.of(Scope.ALL), null, Tokens.LONGEST);
        LOG.info("made the first owner, whose token is the one in {}", VARIABLE);
    }
}
