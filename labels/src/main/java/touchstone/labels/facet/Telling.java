package touchstone.labels.facet;

import java.util.Optional;
import touchstone.labels.Answer;
import touchstone.labels.condition.Said;

/** Says an answer in few words, and as conditions see it. */
public interface Telling<A extends Answer> {

    /** A few words for a table cell. */
    String brief(A answer);

    /** What conditions see; {@code part} names a part of the answer. Empty when it has no such part. */
    Optional<Said> said(A answer, Optional<String> part);
}
