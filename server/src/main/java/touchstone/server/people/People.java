package touchstone.server.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The accounts, for other rooms. */
public interface People {

    /** The person with this id, disabled or not. */
    Optional<Person> find(UUID id);

    /** The person who signs in with this name, in any case. */
    Optional<Person> named(String name);

    /** The people with these ids. */
    Map<UUID, Person> all(Collection<UUID> ids);

    /** The person's skills that hold now. */
    List<Skill> skills(UUID person);

    /** The names of the person's skills that hold now. */
    Set<String> skillNames(UUID person);
}
