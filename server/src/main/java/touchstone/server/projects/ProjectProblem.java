package touchstone.server.projects;

import java.util.Locale;
import touchstone.server.platform.Problem;

/** What can be refused about a project. */
public enum ProjectProblem implements Problem {
    /** The file has mistakes; all of them are listed. */
    PROJECT_FILE(422),
    /** Another project has this name. */
    SLUG_TAKEN(409),
    /** This version of the rubric was published with other content. */
    RUBRIC_PUBLISHED(409),
    /** A newer version of the rubric is in force. */
    RUBRIC_BEHIND(409),
    /** Nobody has this name. */
    PERSON_UNKNOWN(422),
    /** A project keeps at least one owner. */
    LAST_PROJECT_OWNER(409),
    /** The invitation does not exist any more. */
    INVITATION_GONE(404);

    private final int status;

    ProjectProblem(int status) {
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
