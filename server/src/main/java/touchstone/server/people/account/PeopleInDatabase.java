package touchstone.server.people.account;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import touchstone.server.people.People;
import touchstone.server.people.Person;
import touchstone.server.people.Skill;

/** What other rooms ask about people, answered from the rows. */
@Component
class PeopleInDatabase implements People {

    private final PersonStore people;
    private final SkillStore skills;

    PeopleInDatabase(PersonStore people, SkillStore skills) {
        this.people = people;
        this.skills = skills;
    }

    @Override
    public Optional<Person> find(UUID id) {
        return people.find(id);
    }

    @Override
    public Optional<Person> named(String name) {
        return people.named(name);
    }

    @Override
    public Map<UUID, Person> all(Collection<UUID> ids) {
        Map<UUID, Person> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            people.all(ids).forEach(person -> found.put(person.id(), person));
        }
        return found;
    }

    @Override
    public List<Skill> skills(UUID person) {
        return skills.of(person);
    }

    @Override
    public Set<String> skillNames(UUID person) {
        return skills.of(person).stream().map(Skill::skill).collect(Collectors.toUnmodifiableSet());
    }
}
