package touchstone.server.projects.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the mistakes of one reading, at most {@value #MOST}; a reading goes on after a mistake. */
public final class Mistakes {

    /** More are not listed: nobody reads further. */
    public static final int MOST = 200;

    private final List<FileProblem> found = new ArrayList<>();

    /** Notes a mistake at a node. */
    public void at(Node node, Mistake mistake, String... about) {
        note(new FileProblem(node.place(), node.path(), mistake, List.of(about), ""));
    }

    /** Notes a mistake at a place. */
    public void at(Place place, String path, Mistake mistake, String... about) {
        note(new FileProblem(place, path, mistake, List.of(about), ""));
    }

    /** Notes a word that is none of those that are known there, with the one that was probably meant. */
    public void unknown(Place place, String path, Mistake mistake, String word, Collection<String> known) {
        Optional<String> meant = Spelling.nearest(word, known);
        note(new FileProblem(place, path, mistake, List.of(word, String.join(", ", known)), meant.orElse("")));
    }

    /** As {@link #unknown(Place, String, Mistake, String, Collection)}, at a node. */
    public void unknown(Node node, Mistake mistake, String word, Collection<String> known) {
        unknown(node.place(), node.path(), mistake, word, known);
    }

    /** Whether nothing was found. */
    public boolean none() {
        return found.isEmpty();
    }

    /** What was found, in the order of the file. */
    public List<FileProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(
                                (FileProblem problem) -> problem.place().file())
                        .thenComparingInt(problem -> problem.place().line())
                        .thenComparingInt(problem -> problem.place().column()))
                .toList();
    }

    private void note(FileProblem problem) {
        if (found.size() < MOST && !found.contains(problem)) {
            found.add(problem);
        }
    }
}
