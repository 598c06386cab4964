package touchstone.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long single operations took, in microseconds; kept whole so that a percentile is exact. */
final class Latencies {
    private long[] micros = new long[1024];
    private int n;

    synchronized void add(long nanos) {
        if (n == micros.length) {
            micros = Arrays.copyOf(micros, n * 2);
        }
        micros[n++] = nanos / 1000;
    }

    synchronized int count() {
        return n;
    }

    /** The p-th percentile in milliseconds by the nearest-rank rule; NaN when there is nothing. */
    synchronized double percentile(double p) {
        if (n == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(micros, n);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(p / 100 * n);
        return sorted[Math.max(0, rank - 1)] / 1000.0;
    }

    String row(double seconds) {
        return String.format(Locale.ROOT, "%.0f | %.1f | %.1f | %d", n / seconds, percentile(50), percentile(99), n);
    }
}
