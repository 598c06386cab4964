package touchstone.server.items;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import touchstone.formats.Rejected;

/**
 * Items being taken in, in one transaction, so that a cancelled or broken import leaves nothing. Where the project has items
 * already they wait in a table of the transaction's own until they are sorted; the first items of a project go straight over.
 */
public interface Intake {
    /** Adds an item; gives its id when it is known to be new already. */
    Optional<UUID> add(NewItem item);

    /**
     * Sorts what was added into new, same and changed, without changing anything yet. Keys that came twice and changed items
     * are told in the order of the file.
     */
    Sorted sort(Consumer<Rejected> rejected);

    /** Stores the new items in the order of the file, as far as they are not stored yet. */
    void storeNew();

    /**
     * Replaces the content of changed items where that is allowed, keeping the old content as a revision, and gives how many
     * were replaced; the others are told. Items whose tags or priority differ stay too: seats were opened by the old ones.
     */
    long replaceChanged(Replaceable replaceable, Consumer<Rejected> kept);

    /** Tells of every changed item that it stays as it is. */
    void reportChanged(Consumer<Rejected> kept);

    /**
     * What the items are.
     *
     * @param fresh not there before
     * @param same there already with the same content
     * @param changed there already with other content
     * @param twice the same key again further up in the file
     */
    record Sorted(long fresh, long same, long changed, long twice) {}
}
