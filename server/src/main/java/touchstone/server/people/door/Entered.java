package touchstone.server.people.door;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import touchstone.server.platform.Caller;

/** Somebody who was recognised at a door. Rights are not kept here: {@code Policy} decides them for each action. */
final class Entered extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient Caller caller;

    Entered(Caller caller) {
        super(List.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
