package touchstone.server.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What people say about themselves, for other rooms. Rights are checked by the room that asks. */
public interface Profiles {

    /** What the person said last; empty when they said nothing. */
    Optional<Profile> find(UUID person);

    /** The hours these people offer; those who said nothing have {@link Schedule#NONE}. */
    Map<UUID, Schedule> schedules(Collection<UUID> people);
}
