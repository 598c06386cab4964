package touchstone.server.items;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Says which items nobody has worked on, so that their content may be replaced. Asked inside the import's transaction. */
@FunctionalInterface
public interface Replaceable {
    /** Those of the items that may be replaced; they must stay so until the transaction ends. */
    Set<UUID> among(Collection<UUID> items);

    /** What is there stays as it is. */
    static Replaceable none() {
        return items -> Set.of();
    }
}
