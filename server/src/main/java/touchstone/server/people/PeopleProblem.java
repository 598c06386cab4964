package touchstone.server.people;

import java.util.Locale;
import touchstone.server.platform.Problem;

/** How requests about people are refused. */
public enum PeopleProblem implements Problem {
    SIGN_IN_REFUSED(401),
    NO_OWNER_YET(401),
    LINK_USED(404),
    NAME_TAKEN(409),
    LAST_OWNER(409),
    PASSWORD_WRONG(422),
    PASSWORD_REFUSED(422);

    private final int status;

    PeopleProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}
