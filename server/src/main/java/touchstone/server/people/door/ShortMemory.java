package touchstone.server.people.door;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Remembers what was looked up for a moment, so that a page's burst of requests asks the database once. */
final class ShortMemory<K, V> {

    private static final int MOST = 10_000;

    private final long lastsNanos;
    private final Map<K, Entry<V>> entries = new ConcurrentHashMap<>();

    ShortMemory(Duration lasts) {
        this.lastsNanos = lasts.toNanos();
    }

    private record Entry<V>(V value, long since) {}

    /** The remembered value, else what the look-up finds; nothing found is not remembered. */
    Optional<V> get(K key, Supplier<Optional<V>> lookUp) {
        long now = System.nanoTime();
        Entry<V> entry = entries.get(key);
        if (entry != null && now - entry.since() < lastsNanos) {
            return Optional.of(entry.value());
        }
        Optional<V> found = lookUp.get();
        if (entries.size() >= MOST) {
            entries.clear();
        }
        if (found.isPresent()) {
            entries.put(key, new Entry<>(found.get(), now));
        } else {
            entries.remove(key);
        }
        return found;
    }

    void forget(Predicate<V> which) {
        entries.values().removeIf(entry -> which.test(entry.value()));
    }
}
