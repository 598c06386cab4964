package touchstone.server.people.account;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import touchstone.server.people.Me;
import touchstone.server.people.Person;
import touchstone.server.people.Teams;
import touchstone.server.platform.Json;
import touchstone.server.platform.Refused;

/** Puts together what a person's pages start from. */
@Component
public class MeView {

    private final PersonStore people;
    private final ObjectProvider<Teams> teams;
    private final Json json;

    MeView(PersonStore people, ObjectProvider<Teams> teams, Json json) {
        this.people = people;
        this.teams = teams;
        this.json = json;
    }

    /** The person's own view. */
    public Me of(UUID id) {
        Person person = people.find(id).orElseThrow(Refused::notFound);
        List<Teams.Membership> projects = teams.stream()
                .flatMap(all -> all.of(id, person.owner()).stream())
                .toList();
        return new Me(
                new Me.Self(id, person.name(), person.displayName(), person.owner(), person.locale()),
                projects,
                json.tree(people.preferences(id)));
    }
}
