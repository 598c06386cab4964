package touchstone.server.annotations;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What was submitted, for the rooms that decide about it. */
@Service
public class Annotations {

    private final AnnotationStore store;

    Annotations(AnnotationStore store) {
        this.store = store;
    }

    /** The newest revision of each of these assignments that has one, in the order of the assignments. */
    public List<Annotation> newest(List<UUID> assignments) {
        Collection<Annotation> found = store.newest(assignments);
        return assignments.stream()
                .flatMap(assignment -> found.stream()
                        .filter(annotation -> annotation.assignment().equals(assignment)))
                .toList();
    }
}
