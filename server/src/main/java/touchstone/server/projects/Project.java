package touchstone.server.projects;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as it stands.
 *
 * @param revision grows by one with every change of its file
 */
public record Project(
        UUID id,
        String slug,
        String title,
        ProjectState state,
        int revision,
        @Nullable Instant dueAt,
        ProjectDefinition definition) {}
