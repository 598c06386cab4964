package touchstone.server.platform.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Json;

/** The trail in the database. */
@Component
class AuditTrail implements Audit {

    private final AuditStore store;
    private final Json json;

    AuditTrail(AuditStore store, Json json) {
        this.store = store;
        this.json = json;
    }

    @Override
    public void record(
            Caller caller, String action, @Nullable UUID project, @Nullable String subject, Map<String, ?> detail) {
        append(caller.personId(), action, project, subject, detail);
    }

    @Override
    public void recordWithoutCaller(
            @Nullable UUID person, String action, @Nullable String subject, Map<String, ?> detail) {
        append(person, action, null, subject, detail);
    }

    private void append(
            @Nullable UUID person,
            String action,
            @Nullable UUID project,
            @Nullable String subject,
            Map<String, ?> detail) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a deed and its audit row need one transaction: " + action);
        }
        store.append(person, action, project, subject, json.write(detail));
    }

    /** Seals what has become visible since the last seal. Public so that a release can be sealed at once. */
    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    @Transactional
    public void seal() {
        if (!store.isMyTurn()) {
            return; // another node is at it
        }
        Seal last = store.lastSeal();
        Chain chain = new Chain(last.hash());
        store.unsealed(chain::add);
        if (chain.rows() > 0) {
            store.addSeal(new Seal(last.number() + 1, chain.covers(), chain.hash()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Verification verify() {
        Verifier verifier = new Verifier(store);
        store.seals(verifier::check);
        return verifier.result();
    }
}
