package touchstone.server.assignments;

import java.util.Objects;
import java.util.function.Supplier;
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

    private final TransactionTemplate template;

    Transactions(PlatformTransactionManager manager) {
        this.template = new TransactionTemplate(manager);
        this.template.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Runs the work; all of it counts, or nothing. */
    public <T> T call(Supplier<T> work) {
        return Objects.requireNonNull(template.execute(status -> work.get()));
    }

    /** Runs the work; all of it counts, or nothing. */
    public void run(Runnable work) {
        template.executeWithoutResult(status -> work.run());
    }
}
