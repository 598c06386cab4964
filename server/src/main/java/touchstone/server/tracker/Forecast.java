package touchstone.server.tracker;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * When a project will be done at the pace of its last days: the days are drawn again and again until nothing remains
 * (bootstrap over daily throughput, days without work included).
 *
 * @param finish the median day; {@code null} when there is not enough data
 * @param low the 5 % day
 * @param high the 95 % day
 * @param n how many days it rests on
 * @param interval how sure low and high are
 * @param definition the version of this definition
 * @param reason {@code not_enough_data} or {@code done} when there is nothing to forecast
 */
record Forecast(
        @Nullable LocalDate finish,
        @Nullable LocalDate low,
        @Nullable LocalDate high,
        int n,
        double interval,
        String definition,
        @Nullable String reason) {
    /** Fewer days than these say nothing about the next ones. */
    static final int FEWEST_DAYS = 3;

    private static final String DEFINITION = "daily-bootstrap-1";
    private static final double INTERVAL = 0.9;
    private static final int ROUNDS = 2_000;
    private static final int LONGEST = 3_650;

    /**
     * The forecast.
     *
     * @param perDay items done on each of the last whole days, oldest first
     * @param today the first day that is drawn
     */
    static Forecast of(List<Integer> perDay, long remaining, LocalDate today) {
        if (remaining == 0) {
            return nothing(perDay.size(), "done");
        }
        long worked = perDay.stream().filter(done -> done > 0).count();
        if (perDay.size() < FEWEST_DAYS || worked < 2) {
            return nothing(perDay.size(), "not_enough_data");
        }
        int[] lengths = new int[ROUNDS];
        SplittableRandom random = new SplittableRandom(remaining);
        for (int round = 0; round < ROUNDS; round++) {
            lengths[round] = length(perDay, remaining, random);
        }
        Arrays.sort(lengths);
        return new Forecast(
                day(today, lengths, 0.5),
                day(today, lengths, (1 - INTERVAL) / 2),
                day(today, lengths, (1 + INTERVAL) / 2),
                perDay.size(),
                INTERVAL,
                DEFINITION,
                null);
    }

    private static Forecast nothing(int n, String reason) {
        return new Forecast(null, null, null, n, INTERVAL, DEFINITION, reason);
    }

    private static int length(List<Integer> perDay, long remaining, SplittableRandom random) {
        long left = remaining;
        int days = 0;
        while (left > 0 && days < LONGEST) {
            left -= perDay.get(random.nextInt(perDay.size()));
            days++;
        }
        return days;
    }

    private static LocalDate day(LocalDate today, int[] sorted, double share) {
        return today.plusDays(sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))] - 1L);
    }
}
