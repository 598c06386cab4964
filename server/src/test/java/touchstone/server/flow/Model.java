package touchstone.server.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The flow as a pure state machine: one labelling stage of {@value #SEATS} seats, then a review when people disagree, and set
 * rules over all seats. Written from the promises, not from the SQL.
 */
final class Model {

    static final int SEATS = 2;

    /** Somebody's hold on a seat. */
    static final class Held {
        final UUID assignment;
        final String person;
        final Set<String> skills;
        String state = "active";
        String answer = "";

        /** Why its holder skipped it; empty when they did not, or when a lead has answered. */
        String skipped = "";

        int returns;

        Held(UUID assignment, String person, Set<String> skills) {
            this.assignment = assignment;
            this.person = person;
            this.skills = skills;
        }

        boolean begun() {
            return Set.of("active", "returned").contains(state);
        }

        boolean occupies() {
            return Set.of("active", "returned", "waiting", "submitted").contains(state);
        }
    }

    /** One seat. */
    static final class Place {
        final int stage;
        final Set<String> skills = new HashSet<>();
        String state = "open";

        @Nullable
        Held holder;

        Place(int stage) {
            this.stage = stage;
        }
    }

    /** One item. */
    static final class Thing {
        final List<String> rules;
        final List<Place> places = new ArrayList<>();
        final Set<String> declined = new HashSet<>();
        String state = "to_do";
        String before = "";
        int stage;
        int rework;
        boolean disagreement;

        Thing(List<String> rules) {
            this.rules = rules;
            for (int seat = 0; seat < SEATS; seat++) {
                places.add(new Place(0));
            }
        }

        /** How many more people without the skill may sit here. */
        int room(String rule) {
            long without = sitting().filter(held -> !held.skills.contains(rule)).count();
            return SEATS + 1 - 1 - (int) without;
        }

        /** How many seats are left, that of the review included. */
        int left() {
            return SEATS + 1 - (int) sitting().count();
        }

        /** The skills that nobody brought yet, when these people sit here. */
        private long missing(List<Set<String>> people) {
            return rules.stream()
                    .filter(rule -> people.stream().noneMatch(skills -> skills.contains(rule)))
                    .count();
        }

        /** Whether one more person leaves a seat for each skill that is then missing, or at least makes nothing worse. */
        boolean fits(Set<String> skills) {
            List<Set<String>> people =
                    new ArrayList<>(sitting().map(held -> held.skills).toList());
            long lacking = Math.max(0, missing(people) - left());
            people.add(skills);
            return rules.stream().allMatch(rule -> room(rule) > 0 || skills.contains(rule))
                    && missing(people) - (left() - 1) <= lacking;
        }

        private Stream<Held> sitting() {
            return places.stream()
                    .filter(place -> place.holder != null)
                    .map(Model::holder)
                    .filter(Held::occupies);
        }

        /** What the database counts for it: the room of every rule, then the seats left for every rule. */
        String counted() {
            return rules.isEmpty()
                    ? "-"
                    : Stream.concat(
                                    rules.stream().map(this::room),
                                    rules.stream().map(rule -> left()))
                            .map(String::valueOf)
                            .collect(Collectors.joining(","));
        }

        List<Held> submitted(int ofStage) {
            return places.stream()
                    .filter(place -> place.stage == ofStage && place.holder != null)
                    .map(place -> place.holder)
                    .filter(held -> held.state.equals("submitted"))
                    .toList();
        }

        Optional<Place> place(UUID assignment) {
            return places.stream()
                    .filter(place -> place.holder != null && place.holder.assignment.equals(assignment))
                    .findFirst();
        }
    }

    final Map<String, Thing> things = new HashMap<>();

    boolean takeable(Thing thing, Place place, String person, boolean reviewer, Set<String> skills) {
        return place.state.equals("open")
                && (place.stage == 0) != reviewer
                && skills.containsAll(place.skills)
                && !thing.declined.contains(person)
                && thing.places.stream()
                        .noneMatch(other ->
                                other.holder != null && other.holder.person.equals(person) && other.holder.occupies())
                && thing.fits(skills);
    }

    void claimed(Thing thing, Place place, Held held) {
        place.state = "claimed";
        place.holder = held;
        if (thing.state.equals("to_do")) {
            thing.state = "in_work";
        } else if (thing.state.equals("disagreement")) {
            thing.state = "in_review";
        }
    }

    void submitted(Thing thing, Place place, String answer) {
        Held held = holder(place);
        held.state = "submitted";
        held.answer = answer;
        place.state = "submitted";
        if (place.stage != thing.stage || thing.submitted(thing.stage).size() < (thing.stage == 0 ? SEATS : 1)) {
            return;
        }
        if (thing.stage == 1) {
            thing.state = "done";
            return;
        }
        thing.disagreement =
                thing.submitted(0).stream().map(said -> said.answer).distinct().count() > 1;
        Optional<Place> waiting = thing.places.stream()
                .filter(other -> other.stage == 1 && other.holder != null && other.holder.state.equals("waiting"))
                .findFirst();
        if (waiting.isPresent()) {
            holder(waiting.get()).state = "active";
            thing.stage = 1;
            thing.state = "in_review";
        } else if (thing.disagreement
                || thing.rules.stream()
                        .anyMatch(rule -> thing.submitted(0).stream().noneMatch(said -> said.skills.contains(rule)))) {
            thing.places.add(new Place(1));
            thing.stage = 1;
            thing.state = thing.disagreement ? "disagreement" : "in_review";
        } else {
            thing.state = "done";
        }
    }

    void givenBack(Thing thing, Place place, String end) {
        holder(place).state = end;
        place.state = thing.state.equals("held") ? "held" : "open";
    }

    void stopped(Thing thing, Place place, boolean wholeItem) {
        holder(place).state = "waiting";
        place.state = "held";
        if (wholeItem) {
            thing.places.stream().filter(other -> other.state.equals("open")).forEach(other -> other.state = "held");
            if (!thing.state.equals("held")) {
                thing.before = thing.state;
                thing.state = "held";
            }
        }
    }

    void skipped(Thing thing, Place place, String reason) {
        holder(place).skipped = reason;
        if (reason.equals("language")) {
            thing.declined.add(holder(place).person);
            givenBack(thing, place, "skipped");
        } else {
            stopped(thing, place, reason.equals("broken"));
        }
    }

    /** Whether the one who left the seat last gets it back. */
    boolean mayTakeBack(Thing thing, Place place) {
        Held held = holder(place);
        if (held.state.equals("waiting")) {
            return !held.skipped.isEmpty();
        }
        long begun = things.values().stream()
                .flatMap(other -> other.places.stream())
                .filter(other -> other.holder != null && other.holder.person.equals(held.person))
                .filter(other -> holder(other).begun())
                .count();
        return held.state.equals("skipped")
                && held.skipped.equals("language")
                && begun < 3
                && place.state.equals("open")
                && place.stage == thing.stage
                && held.skills.containsAll(place.skills)
                && thing.fits(held.skills);
    }

    void takenBack(Thing thing, Place place) {
        Held held = holder(place);
        boolean waited = held.state.equals("waiting");
        held.state = held.returns > 0 ? "returned" : "active";
        held.skipped = "";
        place.state = "claimed";
        if (waited) {
            goOn(thing);
        } else {
            thing.declined.remove(held.person);
        }
    }

    /** A lead answers. */
    void resolved(Thing thing, Place place, boolean toPerson) {
        holder(place).skipped = "";
        if (toPerson) {
            holder(place).state = "returned";
            place.state = "claimed";
        } else {
            givenBack(thing, place, "skipped");
        }
        goOn(thing);
    }

    private static void goOn(Thing thing) {
        boolean stillBroken = thing.places.stream()
                .anyMatch(place -> place.holder != null
                        && holder(place).state.equals("waiting")
                        && holder(place).skipped.equals("broken"));
        if (thing.state.equals("held") && !stillBroken) {
            thing.state = thing.before;
            thing.places.stream()
                    .filter(other -> other.state.equals("held"))
                    .filter(other -> other.holder == null || !other.holder.state.equals("waiting"))
                    .forEach(other -> other.state = "open");
        }
    }

    void returned(Thing thing, Place reviewer, List<UUID> assignments) {
        holder(reviewer).state = "waiting";
        assignments.forEach(assignment -> {
            Place place = thing.place(assignment).orElseThrow();
            holder(place).state = "returned";
            holder(place).returns++;
            place.state = "claimed";
        });
        thing.stage = 0;
        thing.state = "rework";
        thing.rework++;
    }

    static Held holder(Place place) {
        return Objects.requireNonNull(place.holder);
    }
}
