package touchstone.server.items;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Remembers at which line of a file each key stands first, in about 50 bytes a key however long the keys are: of a key only
 * 128 bits of its SHA-256 are kept, which no two keys share.
 */
final class KeyLines {
    private static final int WORDS = 3;

    private final MessageDigest digest;
    private long[] table = new long[WORDS << 10];
    private int used;

    KeyLines() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has SHA-256
        }
    }

    /** The line where the key was seen first, which is this one when it is new. Lines count from 1. */
    long firstLine(String key, long line) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        if (used * 2 >= table.length / WORDS) {
            grow();
        }
        int at = place(table, hash.getLong(0), hash.getLong(8));
        if (table[at + 2] == 0) {
            put(table, at, hash.getLong(0), hash.getLong(8), line);
            used++;
        }
        return table[at + 2];
    }

    private static int place(long[] table, long high, long low) {
        int slots = table.length / WORDS;
        int slot = (int) high & (slots - 1);
        while (table[slot * WORDS + 2] != 0 && (table[slot * WORDS] != high || table[slot * WORDS + 1] != low)) {
            slot = (slot + 1) & (slots - 1);
        }
        return slot * WORDS;
    }

    private static void put(long[] table, int at, long high, long low, long line) {
        table[at] = high;
        table[at + 1] = low;
        table[at + 2] = line;
    }

    private void grow() {
        long[] old = table;
        long[] larger = new long[table.length * 2];
        for (int at = 0; at < old.length; at += WORDS) {
            if (old[at + 2] != 0) {
                put(larger, place(larger, old[at], old[at + 1]), old[at], old[at + 1], old[at + 2]);
            }
        }
        table = larger;
    }
}
