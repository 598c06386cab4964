package touchstone.labels.writing;

import touchstone.labels.facet.Kind;

/** The kind {@code writing}. */
public final class Writing {
    /** Everything it can do. */
    public static final Kind<WritingQuestion, WritingAnswer> KIND = new Kind<>(
            "writing",
            false,
            WritingQuestion.class,
            WritingAnswer.class,
            new WritingCheck(),
            new WritingCompare(),
            new WritingMerge(),
            new WritingDiff(),
            new WritingWords(),
            new WritingWords(),
            new WritingWords());

    private Writing() {}
}
