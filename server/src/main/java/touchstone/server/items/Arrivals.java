package touchstone.server.items;

import touchstone.server.projects.Project;

/** Told of new items in the transaction that stores them: who hands out work opens their seats. */
@FunctionalInterface
public interface Arrivals {
    /** The items between two ordinals, both inclusive, are new. */
    void arrived(Project project, long firstOrdinal, long lastOrdinal);
}
