package touchstone.server.platform.events;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.server.platform.Ids;

/** Tells the other nodes through the database. */
@Repository
class EventStore {

    static final String CHANNEL = "touchstone";

    private final JdbcClient database;
    private final UUID node;

    EventStore(JdbcClient database, Ids ids) {
        this.database = database;
        this.node = ids.random();
    }

    /** Names this node, so that it does not hear itself. */
    UUID node() {
        return node;
    }

    void tell(Collection<Signal> signals) {
        String[] payloads =
                signals.stream().map(signal -> node + " " + signal.text()).toArray(String[]::new);
        database.sql("SELECT pg_notify(:channel, payload) FROM unnest(:payloads::text[]) AS payload")
                .param("channel", CHANNEL)
                .param("payloads", payloads)
                .query((row, number) -> number)
                .list();
    }
}
