package touchstone.server.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks twice a second whether our server lives, and starts it again at the same port when it does not. It never gives
 * up: until PostgreSQL is back every request is told to try again, and the health page says that the database is missing.
 */
final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final long EVERY_MS = 500;

    private final Cluster cluster;
    private final Path locks;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("database-watch").daemon().factory());

    private Watch(Cluster cluster, Path locks) {
        this.cluster = cluster;
        this.locks = locks;
    }

    static Watch over(Cluster cluster, Path locks) {
        Watch watch = new Watch(cluster, locks);
        watch.clock.scheduleWithFixedDelay(watch::look, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look() {
        try {
            if (cluster.running().isPresent()) return;
            // Another process that uses the same server may be starting it right now.
            try (FileChannel _ = InUse.turn(locks)) {
                if (cluster.running().isPresent() || clock.isShutdown()) return;
                cluster.startAgain();
                LOG.warn("PostgreSQL was gone and is started again");
            }
        } catch (IOException | RuntimeException failure) {
            // Whatever it was: an exception that got out would end the watch for good.
            LOG.error("PostgreSQL could not be started again; trying on", failure);
        }
    }

    /** Ends the watch and waits for a restart that is under way. */
    void end() {
        clock.close();
    }
}
