package touchstone.server.assignments;

import java.util.List;
import java.util.UUID;
import touchstone.server.projects.Project;

/** What reviews add to an assignment; the room of reviews answers. */
public interface ReviewMaterial {

    /**
     * The columns that a reviewer sees.
     *
     * @param columns the assignments in the order in which they are shown
     */
    ReviewView review(Project project, int rubricVersion, Material material, List<UUID> columns);

    /** What was found in the holder's earlier work, the newest first. */
    List<FindingView> findings(UUID assignment);
}
