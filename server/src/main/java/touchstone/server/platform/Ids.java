package touchstone.server.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes ids. Outward ids are random, so that they tell nothing about order or number; items and projects may be ordered. */
@Component
public class Ids {

    private final SecureRandom random;
    private final Clock clock;

    Ids(SecureRandom random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    /** A random id (UUID version 4). */
    public UUID random() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return of(bytes, 4);
    }

    /** An id that grows with time (UUID version 7), for items and projects only: it tells when it was made. */
    public UUID ordered() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        long millis = clock.millis();
        for (int i = 0; i < 6; i++) {
            bytes[i] = (byte) (millis >>> (40 - 8 * i));
        }
        return of(bytes, 7);
    }

    private static UUID of(byte[] bytes, int version) {
        long most = 0;
        long least = 0;
        for (int i = 0; i < 8; i++) {
            most = most << 8 | bytes[i] & 0xff;
            least = least << 8 | bytes[i + 8] & 0xff;
        }
        most = most & 0xffff_ffff_ffff_0fffL | (long) version << 12;
        least = least & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }
}
