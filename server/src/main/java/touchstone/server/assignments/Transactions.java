package touchstone.server.assignments;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction. Inside a running one (a request that may be repeated) it is a savepoint: a refusal takes back
 * this work only, and looking again after a collision is possible.
 */
@Component
public class Transactions {

    private static final int MOST_TURNS = 5;

    private final TransactionTemplate template;

    Transactions(PlatformTransactionManager manager) {
        this.template = new TransactionTemplate(manager);
        this.template.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Runs the work; all of it counts, or nothing. People who wait for the last seats of a queue may hold each other up in a circle;
     * the database then takes one of them back entirely, and that one begins anew.
     */
    public <T> T call(Supplier<T> work) {
        for (int turn = 1; ; turn++) {
            try {
                return Objects.requireNonNull(template.execute(status -> work.get()));
            } catch (PessimisticLockingFailureException takenBack) {
                if (turn == MOST_TURNS || takenBack instanceof CannotAcquireLockException) {
                    throw takenBack;
                }
            }
        }
    }

    /** The same for work without a result. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Runs the work again and again, each time in a transaction of its own, while it does as many as it may; returns how many it did. */
    public int callWhileFull(int most, Supplier<Integer> work) {
        int all = 0;
        int last;
        do {
            last = call(work);
            all += last;
        } while (last == most);
        return all;
    }
}
