package touchstone.labels.checklist;

import touchstone.labels.facet.Kind;

/** The kind {@code checklist}. */
public final class Checklist {
    /** Everything it can do. */
    public static final Kind<ChecklistQuestion, ChecklistAnswer> KIND = new Kind<>(
            "checklist",
            false,
            ChecklistQuestion.class,
            ChecklistAnswer.class,
            new ChecklistCheck(),
            new ChecklistCompare(),
            new ChecklistMerge(),
            new ChecklistDiff(),
            new ChecklistWords(),
            new ChecklistWords(),
            new ChecklistWords());

    private Checklist() {}
}
