package touchstone.server.projects.file;

import java.util.Map;

/**
 * A project file as it was sent.
 *
 * @param file the YAML text
 * @param files texts that lie beside it, by the name that the file uses for them
 */
public record ProjectSource(String file, Map<String, String> files) {

    /** What the file is called in the list of mistakes; who sent it knows its real name. */
    public static final String NAME = "project.yaml";

    /** Keeps its own copy. */
    public ProjectSource {
        files = Map.copyOf(files);
    }
}
