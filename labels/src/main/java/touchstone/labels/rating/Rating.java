package touchstone.labels.rating;

import touchstone.labels.facet.Kind;

/** The kind {@code rating}. */
public final class Rating {
    /** Everything it can do. */
    public static final Kind<RatingQuestion, RatingAnswer> KIND = new Kind<>(
            "rating",
            false,
            RatingQuestion.class,
            RatingAnswer.class,
            new RatingCheck(),
            new RatingCompare(),
            new RatingMerge(),
            new RatingDiff(),
            new RatingWords(),
            new RatingWords(),
            new RatingWords());

    private Rating() {}
}
