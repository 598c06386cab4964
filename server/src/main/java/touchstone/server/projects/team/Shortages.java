package touchstone.server.projects.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import touchstone.server.people.People;
import touchstone.server.people.Person;
import touchstone.server.platform.Role;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.SetRule;
import touchstone.server.projects.Stage;

/** Says where a team has too few people for what its workflow demands, before items wait for somebody who is not there. */
@Component
public class Shortages {

    private final TeamStore store;
    private final People people;

    Shortages(TeamStore store, People people) {
        this.store = store;
        this.people = people;
    }

    /**
     * Too few people with a skill.
     *
     * @param path the rule or stage that demands it, as in the file: {@code rules[0]} or {@code workflow.adjudicate}
     * @param needed how many must have it
     * @param found how many of the team have it and may sit where it counts
     */
    public record Shortage(String path, String skill, int needed, int found) {

        /** How many are missing, at least 1. */
        public int missing() {
            return needed - found;
        }
    }

    /** What a team that is still empty lacks. */
    public List<Shortage> ofNobody(ProjectDefinition definition) {
        return of(definition, Map.of(), Map.of());
    }

    /** What the team of a project lacks. */
    public List<Shortage> of(ProjectDefinition definition, UUID project) {
        Map<UUID, Set<Role>> roles = new HashMap<>();
        store.of(project)
                .forEach(member -> roles.computeIfAbsent(member.person(), id -> new HashSet<>())
                        .add(member.role()));
        Map<UUID, Person> known = people.all(roles.keySet());
        roles.keySet().removeIf(id -> !known.containsKey(id) || known.get(id).disabledAt() != null);
        Map<UUID, Set<String>> skills = new HashMap<>();
        roles.keySet().forEach(id -> skills.put(id, people.skillNames(id)));
        return of(definition, roles, skills);
    }

    private static List<Shortage> of(
            ProjectDefinition definition, Map<UUID, Set<Role>> roles, Map<UUID, Set<String>> skills) {
        List<Shortage> shortages = new ArrayList<>();
        for (Stage stage : definition.stages()) {
            String skill = stage.skill();
            if (skill != null) {
                long found = able(roles, skills, Set.of(role(stage)), skill);
                add(shortages, new Shortage("workflow." + stage.name(), skill, stage.seats(), (int) found));
            }
        }
        List<SetRule> rules = definition.rules();
        IntStream.range(0, rules.size()).forEach(number -> {
            SetRule rule = rules.get(number);
            Set<Role> counted = new HashSet<>();
            definition.stages().stream()
                    .filter(rule::counts)
                    .map(Shortages::role)
                    .forEach(counted::add);
            long found = able(roles, skills, counted, rule.skill());
            add(shortages, new Shortage("rules[" + number + "]", rule.skill(), rule.atLeast(), (int) found));
        });
        return shortages;
    }

    private static long able(
            Map<UUID, Set<Role>> roles, Map<UUID, Set<String>> skills, Set<Role> counted, String skill) {
        return roles.entrySet().stream()
                .filter(member -> member.getValue().stream().anyMatch(counted::contains))
                .filter(member ->
                        Objects.requireNonNull(skills.get(member.getKey())).contains(skill))
                .count();
    }

    private static void add(List<Shortage> shortages, Shortage shortage) {
        if (shortage.missing() > 0) {
            shortages.add(shortage);
        }
    }

    private static Role role(Stage stage) {
        return switch (stage) {
            case Stage.Labelling _ -> Role.ANNOTATOR;
            case Stage.Reviewing _ -> Role.REVIEWER;
        };
    }
}
