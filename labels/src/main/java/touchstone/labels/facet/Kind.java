package touchstone.labels.facet;

import touchstone.labels.Answer;
import touchstone.labels.Question;

/**
 * A kind of question with everything it can do. A new kind cannot be built without all of it.
 *
 * @param blankIsAnAnswer whether saying nothing (no region) answers a required question when it is said explicitly
 */
public record Kind<Q extends Question, A extends Answer>(
        String name,
        boolean blankIsAnAnswer,
        Class<Q> questions,
        Class<A> answers,
        Checking<Q, A> checking,
        Comparing<Q, A> comparing,
        Merging<Q, A> merging,
        Differing<Q, A> differing,
        Reading<Q, A> reading,
        Telling<A> telling,
        Vocabulary<Q> vocabulary) {

    /** Whether the answer is of this kind. */
    public boolean takes(Answer answer) {
        return answers.isInstance(answer);
    }
}
