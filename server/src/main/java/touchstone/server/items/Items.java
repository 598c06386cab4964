package touchstone.server.items;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.server.platform.CopyLane;

/** What the other rooms ask of the items. Rights are the caller's business. */
public interface Items {
    /** The item of that id. */
    Optional<Item> find(UUID id);

    /** The item of that key. */
    Optional<Item> find(UUID project, String key);

    /** The items of those keys, by key; keys that there are not are left out. */
    Map<String, Item> find(UUID project, Collection<String> keys);

    /**
     * Begins to take items in. Needs a running transaction; one import at a time and project waits here for the other.
     *
     * @param lane of the same transaction
     * @param arrived told, in the transaction, of new items as soon as they are stored
     */
    Intake begin(UUID project, UUID person, CopyLane lane, Arrived arrived);

    /** Told of new items. */
    @FunctionalInterface
    interface Arrived {
        /** The items between two ordinals, both inclusive, are stored. */
        void stored(long firstOrdinal, long lastOrdinal);
    }
}
