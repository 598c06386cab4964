package touchstone.server.projects;

import java.util.List;
import java.util.UUID;
import touchstone.labels.Rubric;

/** Where rubrics are published; the room that keeps their versions stands behind it. */
public interface RubricPublishing {

    /** What publishing this rubric would mean; nothing is written. */
    Plan plan(UUID project, Rubric rubric, String guidelines);

    /** Publishes the version in the running transaction; it never changes afterwards. */
    void publish(UUID project, UUID person, Rubric rubric, String guidelines);

    /** What a rubric is to those that are published already. */
    sealed interface Plan {}

    /** Exactly this is the newest version. */
    record Same() implements Plan {}

    /** A new version; {@code changes} against the newest, empty for the first. */
    record Next(List<Change> changes) implements Plan {}

    /** The version was published with other content, and stays as it is. */
    record Differs(int newest, List<Change> changes) implements Plan {}

    /** A newer version is in force. */
    record Behind(int newest) implements Plan {}
}
