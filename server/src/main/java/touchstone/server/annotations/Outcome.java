package touchstone.server.annotations;

import touchstone.server.platform.Problem;

/** What became of a submission. A refusal is no exception inside the transaction: the content that it keeps must stay. */
sealed interface Outcome {

    /** It counts, now or since before. */
    record Counts(Receipt receipt) implements Outcome {}

    /** It does not count; its content is kept. */
    record KeptAside(Problem why) implements Outcome {}
}
