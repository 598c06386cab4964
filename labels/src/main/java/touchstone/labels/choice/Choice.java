package touchstone.labels.choice;

import touchstone.labels.facet.Kind;

/** The kind {@code choice}. */
public final class Choice {
    /** Everything it can do. */
    public static final Kind<ChoiceQuestion, ChoiceAnswer> KIND = new Kind<>(
            "choice",
            false,
            ChoiceQuestion.class,
            ChoiceAnswer.class,
            new ChoiceCheck(),
            new ChoiceCompare(),
            new ChoiceMerge(),
            new ChoiceDiff(),
            new ChoiceWords(),
            new ChoiceWords(),
            new ChoiceWords());

    private Choice() {}
}
