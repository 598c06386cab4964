package touchstone.server.tracker;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.server.people.Schedule;

/**
 * When a project will be done if everybody gives it the hours they offer: what is left, times the median time an item has taken so far,
 * against the hours offered day by day. It says what it rests on and promises nothing: people may work elsewhere too.
 *
 * @param finish the day on which the hours offered have added up; {@code null} when there is nothing to go by
 * @param remaining items that are not done; those under way count in full
 * @param medianMs median active time of all people together on an item that is done; {@code null} when there are too few
 * @param n how many done items the median rests on
 * @param hoursNeeded remaining items at the median; {@code null} without a median
 * @param hoursPerWeek offered as of the first day, tomorrow, by everybody together
 * @param offering how many people offer hours
 * @param people how many work here
 * @param definition the version of this definition
 * @param reason {@code done}, {@code not_enough_data}, {@code nobody_offers} or {@code too_far} when there is no finish
 */
record Capacity(
        @Nullable LocalDate finish,
        long remaining,
        @Nullable Long medianMs,
        int n,
        @Nullable Double hoursNeeded,
        double hoursPerWeek,
        int offering,
        int people,
        String definition,
        @Nullable String reason) {

    /** Fewer items than these say nothing about the next ones. */
    static final int FEWEST_ITEMS = 5;

    private static final String DEFINITION = "offered-hours-1";
    private static final double MS_AN_HOUR = 3_600_000;
    private static final int LONGEST_DAYS = 3_650;

    /** What a done item took, and over how many. */
    record Pace(long medianMs, int n) {}

    /** The capacity forecast; {@code first} is the first day whose hours count. */
    static Capacity of(long remaining, Pace pace, Collection<Schedule> schedules, LocalDate first) {
        boolean known = pace.n() >= FEWEST_ITEMS && pace.medianMs() > 0;
        double needed = remaining * pace.medianMs() / MS_AN_HOUR;
        List<Schedule> offers =
                schedules.stream().filter(one -> !one.said().isEmpty()).toList();
        LocalDate finish = remaining > 0 && known ? finish(needed, offers, first) : null;
        return new Capacity(
                finish,
                remaining,
                known ? pace.medianMs() : null,
                pace.n(),
                known ? Math.round(needed * 10) / 10.0 : null,
                offers.stream().mapToDouble(one -> one.perWeek(first).orElse(0)).sum(),
                (int) offers.stream()
                        .filter(one -> one.perWeek(first).orElse(0) > 0)
                        .count(),
                schedules.size(),
                DEFINITION,
                finish == null ? reason(remaining, known, offers, first) : null);
    }

    private static String reason(long remaining, boolean known, List<Schedule> offers, LocalDate first) {
        if (remaining == 0) {
            return "done";
        }
        if (!known) {
            return "not_enough_data";
        }
        return finish(Double.MIN_VALUE, offers, first) == null ? "nobody_offers" : "too_far";
    }

    private static @Nullable LocalDate finish(double needed, List<Schedule> offers, LocalDate first) {
        double left = needed;
        for (int day = 0; day < LONGEST_DAYS; day++) {
            LocalDate at = first.plusDays(day);
            left -= offers.stream().mapToDouble(one -> one.hours(at)).sum();
            if (left <= 0) {
                return at;
            }
        }
        return null;
    }
}
