package touchstone.measures.crowd;

/** What counts when one worker answered one item more than once. */
public enum Duplicates {
    /** The first answer counts, as in most published comparisons. */
    FIRST,
    /** The last answer counts: a correction replaces what it corrects. */
    LAST,
    /** Every answer counts, as in Dawid and Skene 1979, where one observer looked three times. */
    ALL
}
