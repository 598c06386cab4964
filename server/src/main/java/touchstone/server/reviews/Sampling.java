package touchstone.server.reviews;

import java.nio.ByteBuffer;
import java.util.UUID;
import touchstone.server.platform.Crypto;

/** Draws samples that nobody can steer and that come out the same every time. */
final class Sampling {

    private Sampling() {}

    /** A number from 0 (inclusive) to 1 (exclusive), from a hash of the item's and the project's id. */
    static double draw(UUID project, UUID item) {
        byte[] ids = ByteBuffer.allocate(32)
                .putLong(item.getMostSignificantBits())
                .putLong(item.getLeastSignificantBits())
                .putLong(project.getMostSignificantBits())
                .putLong(project.getLeastSignificantBits())
                .array();
        long bits = ByteBuffer.wrap(Crypto.hash(ids)).getLong();
        return (bits >>> 11) * 0x1.0p-53;
    }
}
