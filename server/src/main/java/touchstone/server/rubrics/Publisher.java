package touchstone.server.rubrics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import touchstone.labels.Clause;
import touchstone.labels.Question;
import touchstone.labels.Rubric;
import touchstone.server.platform.Json;
import touchstone.server.projects.Change;
import touchstone.server.projects.JsonChanges;
import touchstone.server.projects.RubricPublishing;

/** Publishes rubrics. What differs between two versions is told question by question and clause by clause. */
@Component
class Publisher implements RubricPublishing {

    private final RubricStore store;
    private final Json json;

    Publisher(RubricStore store, Json json) {
        this.store = store;
        this.json = json;
    }

    @Override
    public Plan plan(UUID project, Rubric rubric, String guidelines) {
        Optional<Integer> newest = store.newest(project);
        if (newest.isEmpty()) {
            return new Next(List.of());
        }
        Optional<RubricStore.Published> sameVersion = store.find(project, rubric.version());
        if (sameVersion.isPresent()) {
            List<Change> changes = changes(sameVersion.get(), rubric, guidelines);
            if (!changes.isEmpty()) {
                return new Differs(newest.get(), changes);
            }
            return rubric.version() == newest.get() ? new Same() : new Behind(newest.get());
        }
        return rubric.version() < newest.get()
                ? new Behind(newest.get())
                : new Next(changes(store.find(project, newest.get()).orElseThrow(), rubric, guidelines));
    }

    @Override
    public void publish(UUID project, UUID person, Rubric rubric, String guidelines) {
        store.insert(project, person, rubric, guidelines, hash(store.questions(rubric), guidelines));
    }

    private List<Change> changes(RubricStore.Published before, Rubric after, String guidelines) {
        List<Change> changes = JsonChanges.between(
                json.tree(json.write(new Content(before.rubric(), before.guidelines()))),
                json.tree(json.write(new Content(after, guidelines))));
        // the whole text repeats what its clauses say, unless nothing but space between them changed
        List<Change> told = changes.stream()
                .filter(change -> !change.path().equals("rubric.guidelines"))
                .toList();
        return told.isEmpty() ? changes : told;
    }

    /** What a version consists of, without its number. */
    record Content(Parts rubric) {

        record Parts(List<Clause> clauses, Question[] questions, String guidelines) {}

        Content(Rubric rubric, String guidelines) {
            this(new Parts(rubric.clauses(), rubric.questions().toArray(Question[]::new), guidelines));
        }
    }

    private static byte[] hash(String questions, String guidelines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(questions.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(guidelines.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
