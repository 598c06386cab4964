package touchstone.server.projects.apply;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.server.projects.file.ProjectSource;

/**
 * A project file to apply.
 *
 * @param file the YAML text
 * @param files texts beside it, by the name that the file uses
 * @param dryRun only say what would change
 */
record ApplyRequest(
        String file,
        @Nullable Map<String, String> files,
        @Nullable Boolean dryRun) {

    ProjectSource source() {
        return new ProjectSource(file, files == null ? Map.of() : files);
    }

    boolean isDryRun() {
        return dryRun != null && dryRun;
    }
}
