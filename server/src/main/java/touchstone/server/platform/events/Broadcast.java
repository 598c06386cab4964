package touchstone.server.platform.events;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import touchstone.server.platform.Events;

/**
 * Delivers a quarter of a second after the commit, merged, here and to the other nodes: a notification in every transaction
 * would make all commits wait for one another, and asking policy for each would slow the writers.
 */
@Component
class Broadcast implements Events {

    private final Streams streams;
    private final EventStore store;
    private final Set<Signal> waiting = new LinkedHashSet<>();

    Broadcast(Streams streams, EventStore store) {
        this.streams = streams;
        this.store = store;
    }

    @Override
    public void tellPerson(UUID person, What what, UUID project) {
        afterCommit(new Signal.ToPerson(person, what, project));
    }

    @Override
    public void tellProject(UUID project, What what, Audience audience) {
        afterCommit(new Signal.ToProject(project, what, audience));
    }

    @Override
    public void closeCredential(String credential) {
        afterCommit(new Signal.Close(credential, null));
    }

    @Override
    public void closePerson(UUID person) {
        afterCommit(new Signal.Close(null, person));
    }

    private void afterCommit(Signal signal) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            send(signal);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                send(signal);
            }
        });
    }

    private void send(Signal signal) {
        synchronized (waiting) {
            waiting.add(signal);
        }
    }

    @Scheduled(fixedDelay = 250)
    void flush() {
        Set<Signal> batch;
        synchronized (waiting) {
            batch = Set.copyOf(waiting);
            waiting.clear();
        }
        if (!batch.isEmpty()) {
            batch.forEach(streams::deliver);
            store.tell(batch);
        }
    }
}
