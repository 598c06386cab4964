package touchstone.server.projects.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
     * @param lastSeat all skills of the reviewer that an item needs where no labeller had the rule's; empty when people are missing anywhere
     */
    public record Shortage(String path, String skill, int needed, int found, List<String> lastSeat) {

        Shortage(String path, String skill, int needed, int found) {
            this(path, skill, needed, found, List.of());
        }

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
                long found = able(roles, skills, Set.of(role(stage)), List.of(skill));
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
            long found = able(roles, skills, counted, List.of(rule.skill()));
            String path = "rules[" + number + "]";
            add(shortages, new Shortage(path, rule.skill(), rule.atLeast(), (int) found));
            if (found >= rule.atLeast()) {
                lastSeat(definition, rule, roles, skills)
                        .ifPresent(wanted -> shortages.add(new Shortage(path, rule.skill(), 1, 0, wanted)));
            }
        });
        return shortages;
    }

    /**
     * Where labellers without the rule's skill can fill all seats of an item, the review is the last seat on which the rule can still be
     * kept: what its reviewer must be able to, if nobody in the team is.
     */
    private static Optional<List<String>> lastSeat(
            ProjectDefinition definition, SetRule rule, Map<UUID, Set<Role>> roles, Map<UUID, Set<String>> skills) {
        List<Stage> counted = definition.stages().stream().filter(rule::counts).toList();
        List<List<String>> wanted = counted.stream()
                .filter(stage -> role(stage) == Role.REVIEWER)
                .map(stage -> Stream.of(Optional.ofNullable(stage.skill()), Optional.of(rule.skill()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList())
                .toList();
        int seats = counted.stream()
                .filter(stage -> role(stage) == Role.ANNOTATOR)
                .mapToInt(Stage::seats)
                .sum();
        long without = roles.values().stream()
                        .filter(some -> some.contains(Role.ANNOTATOR))
                        .count()
                - able(roles, skills, Set.of(Role.ANNOTATOR), List.of(rule.skill()));
        if (wanted.isEmpty() || seats == 0 || without < seats) {
            return Optional.empty();
        }
        boolean somebody = wanted.stream().anyMatch(all -> able(roles, skills, Set.of(Role.REVIEWER), all) > 0);
        return somebody ? Optional.empty() : Optional.of(wanted.getLast());
    }

    private static long able(
            Map<UUID, Set<Role>> roles, Map<UUID, Set<String>> skills, Set<Role> counted, List<String> wanted) {
        return roles.entrySet().stream()
                .filter(member -> member.getValue().stream().anyMatch(counted::contains))
                .filter(member ->
                        Objects.requireNonNull(skills.get(member.getKey())).containsAll(wanted))
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
