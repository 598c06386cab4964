package touchstone.labels.relations;

import touchstone.labels.facet.Kind;

/** The kind {@code relations}. */
public final class Relations {
    /** Everything it can do. */
    public static final Kind<RelationsQuestion, RelationsAnswer> KIND = new Kind<>(
            "relations",
            true,
            RelationsQuestion.class,
            RelationsAnswer.class,
            new RelationsCheck(),
            new RelationsCompare(),
            new RelationsMerge(),
            new RelationsDiff(),
            new RelationsWords(),
            new RelationsWords(),
            new RelationsWords());

    private Relations() {}
}
