package touchstone.server.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.server.platform.Caller;

/** Grants skills for other rooms, which have found out that somebody is able. */
public interface Skills {

    /**
     * Grants the skill for a passed test. A higher level stays, and so does the same level that holds as long or longer.
     * Needs a running transaction.
     *
     * @param level 1 to 5
     * @param expires when it must be shown again; none for never
     * @param by who answers for the test
     * @param attempt the try that was passed: should it be voided, what it granted goes with it
     * @return whether it was granted; false when the person's own is kept
     */
    boolean grantByTest(
            UUID person, String skill, int level, String evidence, @Nullable Instant expires, UUID by, UUID attempt);

    /**
     * Takes away what this very try granted. What was granted anew since by anything else stays. Needs a running transaction.
     *
     * @return whether there was something to take
     */
    boolean revokeOfTest(Caller by, UUID person, UUID attempt);
}
