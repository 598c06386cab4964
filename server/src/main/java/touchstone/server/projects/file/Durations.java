package touchstone.server.projects.file;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths of time as {@code 90s}, {@code 30m}, {@code 2h} or {@code 1d}: from one minute to seven days. */
final class Durations {

    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,6})([smhd])");
    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final Duration MOST = Duration.ofDays(7);

    private Durations() {}

    static Optional<Duration> read(Node node, Mistakes mistakes) {
        return Scalars.text(node, 100, mistakes).flatMap(text -> {
            Matcher matcher = LENGTH.matcher(text);
            if (!matcher.matches()) {
                mistakes.at(node, Mistake.BAD_DURATION, text);
                return Optional.empty();
            }
            Duration length = length(Long.parseLong(matcher.group(1)), matcher.group(2));
            if (length.compareTo(LEAST) < 0 || length.compareTo(MOST) > 0) {
                mistakes.at(node, Mistake.OUT_OF_RANGE, text, "1m", "7d");
                return Optional.empty();
            }
            return Optional.of(length);
        });
    }

    private static Duration length(long n, String unit) {
        return switch (unit) {
            case "s" -> Duration.ofSeconds(n);
            case "m" -> Duration.ofMinutes(n);
            case "h" -> Duration.ofHours(n);
            default -> Duration.ofDays(n);
        };
    }
}
