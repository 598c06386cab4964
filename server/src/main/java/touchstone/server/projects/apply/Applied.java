package touchstone.server.projects.apply;

import java.util.List;
import touchstone.server.projects.Change;

/**
 * What applying a file did, or would do.
 *
 * @param created the project is new
 * @param changed something differs from before; applying the same file again changes nothing
 * @param revision the project's revision now; after a dry run the one before
 */
record Applied(String project, boolean created, boolean changed, int revision, List<Change> changes) {}
