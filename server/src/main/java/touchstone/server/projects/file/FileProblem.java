package touchstone.server.projects.file;

import java.util.List;

/**
 * One mistake in a project file.
 *
 * @param path where in the structure of the file it lies; may be empty
 * @param about what the sentence for people is filled with, in order
 * @param suggestion a word that was probably meant; may be empty
 */
public record FileProblem(Place place, String path, Mistake mistake, List<String> about, String suggestion) {

    /** Keeps its own copy. */
    public FileProblem {
        about = List.copyOf(about);
    }
}
