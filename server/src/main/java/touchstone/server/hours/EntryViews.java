package touchstone.server.hours;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import touchstone.server.people.People;
import touchstone.server.people.Person;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;

/** Puts names to entries. */
@Component
class EntryViews {

    private final People people;
    private final Policy policy;

    EntryViews(People people, Policy policy) {
        this.people = people;
        this.policy = policy;
    }

    /** The entries in their order; marks of withdrawal are left out: what they withdrew says so. */
    List<EntryView> of(Caller caller, Collection<Entry> entries) {
        Set<UUID> ids = entries.stream()
                .flatMap(entry -> Stream.of(entry.person(), entry.decidedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Person> known = people.all(ids);
        return entries.stream()
                .filter(entry -> entry.minutes() > 0)
                .map(entry -> new EntryView(
                        entry.id(),
                        entry.replaces(),
                        policy.slug(entry.project()).orElse(""),
                        entry.person(),
                        name(known.get(entry.person())),
                        entry.person().equals(caller.personId()),
                        entry.day(),
                        entry.minutes(),
                        entry.kind(),
                        entry.note(),
                        entry.state(),
                        entry.newest(),
                        entry.writtenAt(),
                        entry.reason(),
                        entry.decidedBy() == null ? null : name(known.get(entry.decidedBy())),
                        entry.decidedAt()))
                .toList();
    }

    private static String name(@Nullable Person person) {
        return person == null ? "" : person.displayName();
    }
}
