package touchstone.server.projects.apply;

import java.util.List;
import touchstone.server.projects.Change;
import touchstone.server.projects.team.ShortageView;

/**
 * What applying a file did, or would do.
 *
 * @param created the project is new
 * @param changed something differs from before; applying the same file again changes nothing
 * @param revision the project's revision now; after a dry run the one before
 * @param warnings what the team lacks for the workflow; nothing is refused for it
 */
record Applied(
        String project,
        boolean created,
        boolean changed,
        int revision,
        List<Change> changes,
        List<ShortageView.Warning> warnings) {

    Applied(String project, boolean created, boolean changed, int revision, List<Change> changes) {
        this(project, created, changed, revision, changes, List.of());
    }

    Applied warning(List<ShortageView.Warning> found) {
        return new Applied(project, created, changed, revision, changes, found);
    }
}
