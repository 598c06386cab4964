package touchstone.server.projects;

import java.util.Optional;
import java.util.UUID;

/** What the other rooms ask about projects. State and revision are read fresh; the definition is kept by revision. */
public interface Projects {

    /** The project of that name, whoever asks: rights are the caller's business. */
    Optional<Project> find(String slug);

    /** The project of that id, whoever asks. */
    Optional<Project> find(UUID id);
}
