package touchstone.labels.spans;

import touchstone.labels.facet.Kind;

/** The kind {@code spans}. */
public final class Spans {
    /** Everything it can do. */
    public static final Kind<SpansQuestion, SpansAnswer> KIND = new Kind<>(
            "spans",
            true,
            SpansQuestion.class,
            SpansAnswer.class,
            new SpansCheck(),
            new SpansCompare(),
            new SpansMerge(),
            new SpansDiff(),
            new SpansReading(),
            new SpansWords(),
            new SpansWords());

    private Spans() {}
}
