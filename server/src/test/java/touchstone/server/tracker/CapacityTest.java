package touchstone.server.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import touchstone.server.people.Availability;
import touchstone.server.people.Schedule;

/** The capacity forecast, worked out by hand. */
class CapacityTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");
    /** Six minutes an item: ten items an hour. */
    private static final Capacity.Pace PACE = new Capacity.Pace(360_000, 20);

    @Test
    void whatIsLeftIsWorkedOffInTheHoursOffered() {
        // 300 items are 30 hours; two people offer 10 hours on Monday to Friday and 7 hours on any day: 3 a day, 1 at
        // weekends.
        Capacity capacity = Capacity.of(
                300,
                PACE,
                List.of(
                        schedule(offer(10, MONDAY.minusDays(30), null, List.of(1, 2, 3, 4, 5))),
                        schedule(offer(7, MONDAY, null, List.of())),
                        Schedule.NONE),
                MONDAY);
        assertThat(capacity.hoursNeeded()).isEqualTo(30.0);
        assertThat(capacity.hoursPerWeek()).isEqualTo(17.0);
        assertThat(capacity.offering()).isEqualTo(2);
        assertThat(capacity.people()).isEqualTo(3);
        // 17 in the first week, 13 more on the fifth day of the second.
        assertThat(capacity.finish()).isEqualTo(LocalDate.parse("2026-11-27"));
        assertThat(capacity.reason()).isNull();
    }

    @Test
    void anAbsenceMovesTheEnd() {
        Schedule away = schedule(
                offer(7, MONDAY.minusDays(30), null, List.of()), offer(0, MONDAY, MONDAY.plusDays(6), List.of()));
        assertThat(Capacity.of(70, PACE, List.of(away), MONDAY).finish()).isEqualTo(LocalDate.parse("2026-11-29"));
        assertThat(Capacity.of(70, PACE, List.of(away), MONDAY).offering())
                .as("today nobody is there")
                .isZero();
    }

    @Test
    void itSaysWhyThereIsNothingToGoBy() {
        Schedule some = schedule(offer(20, MONDAY, null, List.of()));
        assertThat(Capacity.of(0, PACE, List.of(some), MONDAY).reason()).isEqualTo("done");
        Capacity few = Capacity.of(10, new Capacity.Pace(360_000, 4), List.of(some), MONDAY);
        assertThat(few.reason()).isEqualTo("not_enough_data");
        assertThat(few.medianMs()).isNull();
        assertThat(few.n()).isEqualTo(4);
        assertThat(Capacity.of(10, PACE, List.of(Schedule.NONE), MONDAY).reason())
                .isEqualTo("nobody_offers");
        assertThat(Capacity.of(
                                10,
                                PACE,
                                List.of(schedule(offer(5, MONDAY.minusDays(9), MONDAY.minusDays(1), List.of()))),
                                MONDAY)
                        .reason())
                .isEqualTo("nobody_offers");
        assertThat(Capacity.of(10_000_000, PACE, List.of(some), MONDAY).reason())
                .isEqualTo("too_far");
    }

    private static Schedule schedule(Availability... said) {
        return new Schedule(List.of(said));
    }

    /** What speaks of a later start was said later. */
    private static Availability offer(double hours, LocalDate starts, @Nullable LocalDate ends, List<Integer> days) {
        Instant said = starts.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Availability(UUID.randomUUID(), hours, starts, ends, days, said);
    }
}
