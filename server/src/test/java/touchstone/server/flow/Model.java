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
import org.jspecify.annotations.Nullable;

/**
 * The flow as a pure state machine: one labelling stage of {@value #SEATS} seats, then a review when people disagree, and one set
 * rule over all seats. Written from the promises, not from the SQL.
 */
final class Model {

    static final int SEATS = 2;

    /** Somebody's hold on a seat. */
    static final class Held {
        final UUID assignment;
        final String person;
        final boolean counts;
        String state = "active";
        String answer = "";

        Held(UUID assignment, String person, boolean counts) {
            this.assignment = assignment;
            this.person = person;
            this.counts = counts;
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
        final boolean ruled;
        final List<Place> places = new ArrayList<>();
        final Set<String> declined = new HashSet<>();
        String state = "to_do";
        String before = "";
        int stage;
        int rework;
        boolean disagreement;

        Thing(boolean ruled) {
            this.ruled = ruled;
            for (int seat = 0; seat < SEATS; seat++) {
                places.add(new Place(0));
            }
        }

        /** How many more people without the skill may sit here. */
        int room() {
            long without = places.stream()
                    .filter(place -> place.holder != null && place.holder.occupies() && !place.holder.counts)
                    .count();
            return SEATS + 1 - 1 - (int) without;
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
                && (!thing.ruled || thing.room() > 0 || skills.contains("expert"));
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
                || (thing.ruled && thing.submitted(0).stream().noneMatch(said -> said.counts))) {
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

    /** A lead answers; {@code stillBroken}: another hold stops the whole item. */
    void resolved(Thing thing, Place place, boolean toPerson, boolean stillBroken) {
        if (toPerson) {
            holder(place).state = "returned";
            place.state = "claimed";
        } else {
            givenBack(thing, place, "skipped");
        }
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
