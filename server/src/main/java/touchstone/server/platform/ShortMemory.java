package touchstone.server.platform;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers rows for a moment, so that a burst of requests asks the database once. Who changes such a row says so, and from the
 * commit on nobody is given the old one; only another server on the same database may know it for as long as the memory lasts.
 *
 * @param <K> what the row is looked up by
 * @param <V> the row
 */
public final class ShortMemory<K, V> {

    /** Long enough for a burst, short enough that a second server hardly notices. */
    public static final Duration MOMENT = Duration.ofSeconds(2);

    private static final int MOST = 10_000;

    private final long lastsNanos;
    private final Map<K, Entry<V>> entries = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    public ShortMemory(Duration lasts) {
        this.lastsNanos = lasts.toNanos();
    }

    private record Entry<V>(V value, long since) {}

    /** The remembered value, else what the look-up finds; nothing found is not remembered. */
    public Optional<V> get(K key, Supplier<Optional<V>> lookUp) {
        if (TransactionSynchronizationManager.hasResource(this) || looksBack()) {
            return lookUp.get(); // what this transaction sees is its own: what it changed, or what was when it began
        }
        long now = System.nanoTime();
        Entry<V> entry = entries.get(key);
        if (entry != null && now - entry.since() < lastsNanos) {
            return Optional.of(entry.value());
        }
        long before = changes.get();
        Optional<V> found = lookUp.get();
        if (entries.size() >= MOST) {
            entries.clear();
        }
        if (found.isPresent()) {
            entries.put(key, new Entry<>(found.get(), now));
            if (changes.get() != before) {
                entries.remove(key); // it may be from before the change
            }
        } else {
            entries.remove(key);
        }
        return found;
    }

    /** Such rows were changed, by the running transaction if there is one. */
    public void forget(Predicate<V> which) {
        drop(which);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(ShortMemory.this);
                }
            });
        }
        // Again after the commit, because until then a look-up still finds the old rows.
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                drop(which);
            }
        });
    }

    private static boolean looksBack() {
        Integer isolation = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
        return isolation != null && isolation >= TransactionDefinition.ISOLATION_REPEATABLE_READ;
    }

    private void drop(Predicate<V> which) {
        changes.incrementAndGet();
        entries.values().removeIf(entry -> which.test(entry.value()));
    }
}
