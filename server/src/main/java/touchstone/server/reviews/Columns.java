package touchstone.server.reviews;

import java.util.List;
import java.util.Optional;
import touchstone.labels.Comparison;
import touchstone.labels.ContentComparison;
import touchstone.server.annotations.Annotation;

/**
 * Annotations of one item side by side, in the order in which a reviewer sees them.
 *
 * @param comparison where they say the same and where not
 */
record Columns(List<Annotation> annotations, ContentComparison comparison) {

    /** The name of the column at this place: A, B, … */
    static String name(int column) {
        return String.valueOf((char) ('A' + column));
    }

    /** The place of the column of this name; empty when there is none. */
    Optional<Integer> place(String name) {
        int place = name.length() == 1 ? name.charAt(0) - 'A' : -1;
        return place >= 0 && place < annotations.size() ? Optional.of(place) : Optional.empty();
    }

    /** Whether all say the same to the question. */
    boolean equal(String question) {
        Comparison among = comparison.questions().get(question);
        return among == null || among.equal();
    }

    /** The first column that says something to the question. */
    Optional<Annotation> first(String question) {
        return annotations.stream()
                .filter(annotation -> annotation.content().answers().containsKey(question)
                        || annotation.content().ambiguous(question))
                .findFirst();
    }
}
