package touchstone.server.contract;

import java.io.Serial;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import touchstone.server.platform.Crypto;

/** Time that stands still and chance that repeats, so that two servers differ only in what they know. */
class FixedWorld {

    static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    @Bean
    @Primary
    Clock stoppedClock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    @Primary
    Chance repeatedChance() {
        return new Chance();
    }

    /** Numbers that follow from a counter. */
    static final class Chance extends SecureRandom {

        @Serial
        private static final long serialVersionUID = 1;

        private final AtomicLong counter = new AtomicLong();

        /** Begins again, so that what happened before leaves no trace in what comes. */
        void startAt(long number) {
            counter.set(number);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            for (int done = 0; done < bytes.length; done += 32) {
                byte[] block = Crypto.hash(ByteBuffer.allocate(8)
                        .putLong(counter.incrementAndGet())
                        .array());
                System.arraycopy(block, 0, bytes, done, Math.min(32, bytes.length - done));
            }
        }
    }
}
