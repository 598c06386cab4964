package touchstone.server.platform;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets only a few short writes into the database at the same time; the others wait in the order in which they came. More than a
 * few for each processor finish no sooner together, and spread over more connections each finds its own less warm.
 *
 * <p>Taken before a connection is: whoever waits here holds nothing that others wait for. Not for work that reads from or
 * writes to a client meanwhile, whose line may be slow.
 */
@Component
public class Turns {

    private static final int FOR_EACH_PROCESSOR = 3;

    private final Semaphore free =
            new Semaphore(FOR_EACH_PROCESSOR * Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** Does the work when its turn has come; at once inside a running transaction, which has its connection already. */
    public <T> T take(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        free.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
