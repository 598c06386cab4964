package touchstone.server.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.server.assignments.Resolution;
import touchstone.server.flow.Http.Reply;
import touchstone.server.platform.Caller;
import touchstone.server.projects.Project;
import touchstone.server.projects.ReviewWhen;

/** Thousands of random steps, each made in the model and over HTTP; after each, both must stand the same. */
class ModelTest {

    /** Steps a seed; {@code -Dflow.steps=2500} for a long run. */
    private static final int STEPS = Integer.getInteger("flow.steps", 100);

    private static final int ITEMS = 6;
    private static final List<String> ANSWERS = List.of("relevant", "partial");
    private static final FlowWorld WORLD = new FlowWorld(4);

    @AfterAll
    static void close() {
        WORLD.close();
    }

    private record Actor(Caller caller, boolean reviewer, Set<String> skills) {}

    private final Http http = WORLD.http;
    private final Map<String, Model.Thing> things = new LinkedHashMap<>();
    private final Model model = new Model();
    private final List<Actor> actors = new ArrayList<>();
    private List<String> rules = List.of();

    @ParameterizedTest
    @CsvSource({"1, expert", "2, expert", "3, expert qa", "4, expert qa", "5, expert qa language"})
    void p2p3p6TheDatabaseStandsWhereTheModelStandsAfterEveryStep(long seed, String wanted) {
        rules = List.of(wanted.split(" "));
        Random random = new Random(seed);
        Project project = WORLD.project(
                Examples.definition("model-" + seed, Model.SEATS, new ReviewWhen.Disagree(), Examples.each(rules)),
                Examples.rubric());
        for (int i = 0; i < 9; i++) {
            String[] skills = skills(i).toArray(String[]::new);
            String name = "model-" + seed + "-" + i;
            Caller caller = i < 6 ? WORLD.annotator(project, name, skills) : WORLD.reviewer(project, name, skills);
            actors.add(new Actor(caller, i >= 6, Set.of(skills)));
        }
        Caller lead = WORLD.lead(project, "lead-of-model-" + seed);
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(40) == 0 || things.values().stream().allMatch(thing -> thing.state.equals("done"))) {
                more(project);
            }
            String done = step(random, project, lead);
            assertThat(stored(project))
                    .as("seed %d, step %d: %s", seed, step, done)
                    .isEqualTo(expected());
        }
        for (Model.Thing thing : things.values()) {
            for (String rule : thing.state.equals("done") ? thing.rules : List.<String>of()) {
                assertThat(thing.places)
                        .anyMatch(place -> place.holder != null
                                && place.holder.state.equals("submitted")
                                && place.holder.skills.contains(rule));
            }
        }
    }

    /** Every third person brings nothing, the others one skill each in turn; with several rules one brings two. */
    private List<String> skills(int person) {
        if (rules.size() == 1) {
            return person % 3 == 0 ? rules : List.of();
        }
        return person == 4 || person == 7
                ? rules.subList(0, 2)
                : person % 3 == 2 ? List.of() : List.of(rules.get(person % rules.size()));
    }

    private void more(Project project) {
        int before = things.size();
        boolean ruled = before / ITEMS % 2 == 0;
        WORLD.items(project, ITEMS, ruled ? List.of("finance") : List.of(), Examples.DATA);
        for (int i = 1; i <= ITEMS; i++) {
            things.put("row-" + (before + i), new Model.Thing(ruled ? rules : List.of()));
        }
    }

    private String step(Random random, Project project, Caller lead) {
        Actor actor = actors.get(random.nextInt(actors.size()));
        Reply claimed = claim(actor, project);
        if (random.nextInt(12) == 0) {
            return resolveOne(random, project, lead);
        }
        if (random.nextInt(8) == 0) {
            return takeBackOne(random);
        }
        if (claimed.status() != 200) {
            return "nothing for " + actor.caller().name();
        }
        Model.Thing thing = thing(claimed.key());
        Model.Place place = thing.place(claimed.id()).orElseThrow();
        String path = "/assignments/" + claimed.id();
        boolean review = place.stage == 1;
        return switch (random.nextInt(review ? 9 : 14)) {
            case 0 -> {
                post(actor, path + "/release", null);
                model.givenBack(thing, place, "released");
                yield "release " + claimed.key();
            }
            case 1 -> {
                if (Model.holder(place).state.equals("active")) {
                    WORLD.expire(claimed.id());
                    model.givenBack(thing, place, "expired");
                }
                yield "expire " + claimed.key();
            }
            case 2 -> {
                boolean broken = random.nextBoolean();
                post(actor, path + "/skip", "{\"reason\": \"" + (broken ? "broken" : "unclear") + "\"}");
                model.skipped(thing, place, broken ? "broken" : "unclear");
                yield (broken ? "broken " : "unclear ") + claimed.key();
            }
            case 3 -> {
                if (thing.declined.size() < 2) {
                    post(actor, path + "/skip", "{\"reason\": \"language\"}");
                    model.skipped(thing, place, "language");
                }
                yield "language " + claimed.key();
            }
            case 4 -> {
                if (thing.declined.size() < 2) {
                    post(actor, path + "/escalate", "{\"reason\": \"hard\"}");
                    thing.declined.add(actor.caller().name());
                    model.givenBack(thing, place, "escalated");
                    place.skills.add("expert");
                }
                yield "escalate " + claimed.key();
            }
            case 5 -> review && thing.rework < 3 ? sendBack(random, actor, thing, place, claimed) : "think";
            default -> {
                String answer = ANSWERS.get(random.nextInt(ANSWERS.size()));
                Reply submitted = http.submit(actor.caller(), claimed.id(), Examples.choice(answer));
                assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(201);
                model.submitted(thing, place, answer);
                yield "submit " + answer + " on " + claimed.key();
            }
        };
    }

    private Reply claim(Actor actor, Project project) {
        String name = actor.caller().name();
        WORLD.jdbc
                .sql("UPDATE watermark SET scanned_at = now() - interval '1 minute'")
                .update();
        Reply claimed = http.claim(actor.caller(), project.slug());
        boolean begun = things.values().stream()
                .flatMap(thing -> thing.places.stream())
                .anyMatch(place -> place.holder != null
                        && place.holder.person.equals(name)
                        && Set.of("active", "returned").contains(place.holder.state));
        if (claimed.status() != 200) {
            assertThat(begun).as("%s has begun something", name).isFalse();
            assertThat(things.values())
                    .as("what %s could take", name)
                    .noneMatch(thing -> thing.places.stream()
                            .anyMatch(place -> model.takeable(thing, place, name, actor.reviewer(), actor.skills())));
            return claimed;
        }
        Model.Thing thing = thing(claimed.key());
        if (thing.place(claimed.id()).isEmpty()) {
            assertThat(begun).as("%s has begun something", name).isFalse();
            UUID id = claimed.id();
            int seat = WORLD.jdbc
                    .sql("SELECT row_number FROM (SELECT id, row_number() OVER (ORDER BY stage, seat) FROM slot"
                            + " WHERE item = (SELECT item FROM assignment WHERE id = :id)) AS seats"
                            + " WHERE id = (SELECT slot FROM assignment WHERE id = :id)")
                    .param("id", id)
                    .query(Integer.class)
                    .single();
            Model.Place place = thing.places.get(seat - 1);
            assertThat(model.takeable(thing, place, name, actor.reviewer(), actor.skills()))
                    .as("%s takes %s", name, claimed.key())
                    .isTrue();
            model.claimed(thing, place, new Model.Held(id, name, actor.skills()));
        }
        return claimed;
    }

    private String sendBack(Random random, Actor actor, Model.Thing thing, Model.Place reviewer, Reply claimed) {
        String column = random.nextBoolean() ? "A" : "B";
        UUID returned = WORLD.jdbc
                .sql("SELECT columns[:column] FROM assignment WHERE id = :id")
                .param("column", column.charAt(0) - 'A' + 1)
                .param("id", claimed.id())
                .query(UUID.class)
                .single();
        post(actor, "/assignments/" + claimed.id() + "/return", """
                {"to": ["%1$s"], "findings": [{"to": "%1$s", "question": null, "category": "facts", "severity": "minor",
                 "clause": null, "what_to_do": "again"}]}""".formatted(column));
        model.returned(thing, reviewer, List.of(returned));
        return "return " + claimed.key();
    }

    private String resolveOne(Random random, Project project, Caller lead) {
        record Open(UUID id, UUID assignment, String key) {}
        List<Open> open = WORLD.jdbc
                .sql("""
                        SELECT h.id, h.assignment, i.key FROM hold h JOIN item i ON i.id = h.item
                         WHERE h.project = :project AND h.blocking AND h.resolved_at IS NULL ORDER BY h.raised_at
                        """)
                .param("project", project.id())
                .query((row, number) -> new Open((UUID) row.getObject(1), (UUID) row.getObject(2), row.getString(3)))
                .list();
        if (open.isEmpty()) {
            return "nothing held";
        }
        Open hold = open.get(random.nextInt(open.size()));
        boolean toPerson = random.nextBoolean();
        WORLD.resolve(lead, hold.id(), toPerson ? Resolution.BACK_TO_PERSON : Resolution.BACK_TO_QUEUE, "go on");
        Model.Thing thing = thing(hold.key());
        model.resolved(thing, thing.place(hold.assignment()).orElseThrow(), toPerson);
        return "resolve " + hold.key();
    }

    /** Somebody wants the seat back that they left last; the model says whether they get it. */
    private String takeBackOne(Random random) {
        record Left(String key, Model.Place place) {}
        List<Left> left = things.entrySet().stream()
                .flatMap(thing -> thing.getValue().places.stream().map(place -> new Left(thing.getKey(), place)))
                .filter(one -> one.place().holder != null)
                .filter(one ->
                        Set.of("skipped", "waiting", "escalated", "released").contains(Model.holder(one.place()).state))
                .toList();
        if (left.isEmpty()) {
            return "nothing left behind";
        }
        Left one = left.get(random.nextInt(left.size()));
        Model.Thing thing = thing(one.key());
        Model.Held held = Model.holder(one.place());
        Actor actor = actors.stream()
                .filter(other -> other.caller().name().equals(held.person))
                .findFirst()
                .orElseThrow();
        boolean may = model.mayTakeBack(thing, one.place());
        Reply reply = http.post(actor.caller(), "/assignments/" + held.assignment + "/take-back", null);
        assertThat(reply.status())
                .as("%s takes back %s", held.person, one.key())
                .isEqualTo(may ? 200 : 409);
        if (may) {
            model.takenBack(thing, one.place());
        }
        return "take back " + one.key() + (may ? "" : " in vain");
    }

    private Model.Thing thing(String key) {
        return Objects.requireNonNull(things.get(key), key);
    }

    private void post(Actor actor, String path, @Nullable String body) {
        Reply reply = http.post(actor.caller(), path, body);
        assertThat(reply.status()).as(path + " " + reply.body()).isBetween(200, 204);
    }

    private Map<String, String> expected() {
        Map<String, String> rows = new TreeMap<>();
        things.forEach((key, thing) -> rows.put(
                key,
                thing.state + " stage " + thing.stage + " filled "
                        + thing.submitted(thing.stage).size() + " rework "
                        + thing.rework + " room " + thing.counted() + " "
                        + thing.places.stream()
                                .map(place -> place.state + ":" + (place.holder == null ? "-" : place.holder.state))
                                .toList()));
        return rows;
    }

    private Map<String, String> stored(Project project) {
        Map<String, String> rows = new TreeMap<>();
        WORLD.jdbc
                .sql("""
                        SELECT i.key, p.state || ' stage ' || p.stage || ' filled ' || p.filled || ' rework ' || p.rework_count
                               || ' room ' || coalesce(array_to_string(p.room, ','), '-') || ' [' || (
                               SELECT string_agg(s.state || ':' || coalesce(a.state, '-'), ', ' ORDER BY s.stage, s.seat) FROM slot s
                                 LEFT JOIN LATERAL (SELECT a.state FROM assignment a WHERE a.slot = s.id
                                                     ORDER BY a.claimed_at DESC LIMIT 1) a ON true
                                WHERE s.item = p.item) || ']'
                          FROM progress p JOIN item i ON i.id = p.item WHERE p.project = :project
                        """)
                .param("project", project.id())
                .query((row, number) -> rows.put(String.valueOf(row.getString(1)), String.valueOf(row.getString(2))))
                .list();
        return rows;
    }
}
