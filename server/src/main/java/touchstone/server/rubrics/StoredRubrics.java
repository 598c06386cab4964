package touchstone.server.rubrics;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import touchstone.labels.Rubric;

/** Answers for rubrics out of the database. */
@Component
class StoredRubrics implements Rubrics {

    private record Key(UUID project, int version) {}

    private final RubricStore store;
    private final Map<Key, Rubric> read = new ConcurrentHashMap<>();

    StoredRubrics(RubricStore store) {
        this.store = store;
    }

    @Override
    public Optional<Rubric> find(UUID project, int version) {
        Key key = new Key(project, version);
        Rubric kept = read.get(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Rubric> found = store.find(project, version).map(RubricStore.Published::rubric);
        found.ifPresent(rubric -> read.put(key, rubric));
        return found;
    }

    @Override
    public Rubric current(UUID project) {
        return store.newest(project)
                .flatMap(version -> find(project, version))
                .orElseThrow(() -> new IllegalStateException("project " + project + " has no rubric"));
    }
}
