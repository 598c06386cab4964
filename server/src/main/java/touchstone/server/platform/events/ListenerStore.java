package touchstone.server.platform.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps one connection on which this node hears the others; connects again when it breaks. */
@Component
class ListenerStore implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ListenerStore.class);
    private static final int WAIT_MS = 5_000;

    private final DataSource source;
    private final EventStore store;
    private final Streams streams;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean on;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    ListenerStore(DataSource source, EventStore store, Streams streams) {
        this.source = source;
        this.store = store;
        this.streams = streams;
    }

    private void listen() {
        while (on) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(true);
                statement.execute("LISTEN " + EventStore.CHANNEL);
                hear(connection.unwrap(PGConnection.class), this::deliver);
            } catch (SQLException e) {
                pause(e);
            }
        }
    }

    private void hear(PGConnection connection, Consumer<String> payloads) throws SQLException {
        while (on) {
            PGNotification[] heard = connection.getNotifications(WAIT_MS);
            if (heard != null) {
                for (PGNotification notification : heard) {
                    payloads.accept(notification.getParameter());
                }
            }
        }
    }

    private void deliver(String payload) {
        int space = payload.indexOf(' ');
        if (!payload.substring(0, space).equals(store.node().toString())) {
            streams.deliver(Signal.parse(payload.substring(space + 1)));
        }
    }

    private void pause(SQLException cause) {
        if (!on) {
            return;
        }
        LOG.warn("not hearing the other nodes: {}", cause.getMessage());
        try {
            stopped.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            on = false;
        }
    }

    @Override
    public void start() {
        on = true;
        thread = Thread.ofPlatform().daemon().name("listener").start(this::listen);
    }

    @Override
    public void stop() {
        on = false;
        stopped.countDown();
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return on;
    }
}
