package touchstone.server.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What remained at the end of every day, from the first day to today, at most the last {@value #MOST_DAYS}.
 *
 * @param days without gaps, oldest first
 */
record BurnDown(List<Point> days, Forecast forecast) {
    private static final int MOST_DAYS = 366;
    private static final int PACE_DAYS = 14;

    /** One day: items decided on it, and items still to decide at its end. */
    record Point(LocalDate day, long done, long remaining) {}

    static BurnDown of(List<ProgressStore.Day> happened, LocalDate today) {
        List<Point> points = new ArrayList<>();
        long remaining = 0;
        int next = 0;
        LocalDate first = happened.isEmpty() ? today : happened.getFirst().day();
        for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
            long done = 0;
            while (next < happened.size() && !happened.get(next).day().isAfter(day)) {
                remaining += happened.get(next).added() - happened.get(next).done();
                done += happened.get(next).done();
                next++;
            }
            points.add(new Point(day, done, Math.max(0, remaining)));
        }
        List<Point> shown = points.subList(Math.max(0, points.size() - MOST_DAYS), points.size());
        return new BurnDown(
                List.copyOf(shown), Forecast.of(pace(points), points.getLast().remaining(), today));
    }

    /** The whole days since work began, today left out because it is not over; the last two weeks at most. */
    private static List<Integer> pace(List<Point> points) {
        List<Integer> done = points.subList(0, points.size() - 1).stream()
                .dropWhile(point -> point.done() == 0)
                .map(point -> Math.toIntExact(point.done()))
                .toList();
        return done.subList(Math.max(0, done.size() - PACE_DAYS), done.size());
    }
}
