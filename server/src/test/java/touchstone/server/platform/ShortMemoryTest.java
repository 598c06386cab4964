package touchstone.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class ShortMemoryTest {

    private final ShortMemory<String, String> memory = new ShortMemory<>(ShortMemory.MOMENT);
    private final AtomicReference<Optional<String>> row = new AtomicReference<>(Optional.of("old"));
    private final AtomicInteger looks = new AtomicInteger();

    @AfterEach
    void noTransactionIsLeft() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    private Optional<String> get() {
        return memory.get("key", () -> {
            looks.incrementAndGet();
            return row.get();
        });
    }

    @Test
    void aBurstAsksOnce() {
        assertThat(get()).contains("old");
        row.set(Optional.of("new"));
        assertThat(get()).contains("old");
        assertThat(looks).hasValue(1);
    }

    @Test
    void nothingFoundIsNotRemembered() {
        row.set(Optional.empty());
        assertThat(get()).isEmpty();
        row.set(Optional.of("new"));
        assertThat(get()).contains("new");
    }

    @Test
    void whatWasChangedIsLookedUpAgain() {
        get();
        row.set(Optional.of("new"));
        memory.forget("old"::equals);
        assertThat(get()).contains("new");
        memory.forget("other"::equals);
        get();
        assertThat(looks).as("other rows stay remembered").hasValue(2);
    }

    @Test
    void aLookThatAChangeOvertookIsNotRemembered() {
        memory.get("key", () -> {
            Optional<String> before = row.get();
            row.set(Optional.of("new"));
            memory.forget("old"::equals);
            return before;
        });
        assertThat(get()).contains("new");
    }

    @Test
    void aTransactionThatLooksBackReadsAndLeavesNothing() {
        get();
        row.set(Optional.of("as it was when the transaction began"));
        TransactionSynchronizationManager.setCurrentTransactionIsolationLevel(
                TransactionDefinition.ISOLATION_REPEATABLE_READ);
        try {
            assertThat(get()).contains("as it was when the transaction began");
        } finally {
            TransactionSynchronizationManager.setCurrentTransactionIsolationLevel(null);
        }
        assertThat(get()).contains("old");
    }

    @Test
    void othersSeeAChangeOnlyAfterItsCommit() {
        TransactionSynchronizationManager.initSynchronization();
        memory.forget("old"::equals);
        AtomicReference<String> own = new AtomicReference<>("mine, not yet committed");
        assertThat(memory.get("key", () -> Optional.of(own.get()))).contains("mine, not yet committed");
        var ends = TransactionSynchronizationManager.getSynchronizations();
        TransactionSynchronizationManager.clearSynchronization();
        ends.forEach(end -> end.afterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK));
        assertThat(get()).as("what was rolled back was never remembered").contains("old");
    }

    @Test
    void whatOthersReadBeforeTheCommitIsForgottenAfterIt() {
        TransactionSynchronizationManager.initSynchronization();
        memory.forget("old"::equals);
        var ends = TransactionSynchronizationManager.getSynchronizations();
        TransactionSynchronizationManager.clearSynchronization();
        ends.forEach(end -> end.afterCompletion(TransactionSynchronization.STATUS_UNKNOWN));
        get();
        row.set(Optional.of("new"));
        ends.forEach(TransactionSynchronization::afterCommit);
        assertThat(get()).contains("new");
    }
}
