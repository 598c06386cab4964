package touchstone.measures.crowd;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Names numbered from 0 in the order in which they were first seen, kept as bytes: ten million short names take about 250 MB less
 * than as strings. Not safe for use by several threads while names are being added.
 */
public final class NameTable {

    private byte[] text = new byte[1 << 10];
    private int[] ends = new int[1 << 6];
    private int[] slots = new int[1 << 8];
    private int size;

    private final boolean plain;

    /** No names yet. */
    public NameTable() {
        plain = false;
    }

    private NameTable(int size) {
        plain = true;
        this.size = size;
    }

    /** The names {@code 0}, {@code 1} and so on, which take no memory; no name can be added. */
    static NameTable numbers(int size) {
        return new NameTable(size);
    }

    /** How many different names there are. */
    public int size() {
        return size;
    }

    /** The number of a name, new or known; the name is the UTF-8 text of {@code bytes[from, to)}. */
    public int number(byte[] bytes, int from, int to) {
        if (plain) {
            throw new IllegalStateException("these names are numbers and fixed");
        }
        int slot = slot(bytes, from, to);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        append(bytes, from, to);
        slots[slot] = size;
        if (size > slots.length / 2) {
            spread();
        }
        return size - 1;
    }

    /** The number of a name, new or known. */
    public int number(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return number(bytes, 0, bytes.length);
    }

    /** The number of a known name, or -1. */
    public int find(byte[] bytes, int from, int to) {
        return plain ? parse(bytes, from, to) : slots[slot(bytes, from, to)] - 1;
    }

    /** The number of a known name, or -1. */
    public int find(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return find(bytes, 0, bytes.length);
    }

    /** The name with a number. */
    public String name(int number) {
        if (plain) {
            return Integer.toString(Objects.checkIndex(number, size));
        }
        int from = from(number);
        return new String(text, from, ends[number] - from, StandardCharsets.UTF_8);
    }

    /** Copies the UTF-8 text of a name and returns the place after it; writers of large tables use it. */
    public int copy(int number, byte[] target, int at) {
        if (plain) {
            byte[] digits = name(number).getBytes(StandardCharsets.UTF_8);
            System.arraycopy(digits, 0, target, at, digits.length);
            return at + digits.length;
        }
        int from = from(number);
        int length = ends[number] - from;
        System.arraycopy(text, from, target, at, length);
        return at + length;
    }

    /** The length of a name in bytes of UTF-8. */
    public int length(int number) {
        if (plain) {
            return name(number).length();
        }
        return ends[number] - from(number);
    }

    private int parse(byte[] bytes, int from, int to) {
        String name = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (!name.matches("0|[1-9][0-9]{0,8}")) {
            return -1;
        }
        int number = Integer.parseInt(name);
        return number < size ? number : -1;
    }

    private int from(int number) {
        if (number < 0 || number >= size) {
            throw new IndexOutOfBoundsException("name " + number + " of " + size);
        }
        return number == 0 ? 0 : ends[number - 1];
    }

    private int slot(byte[] bytes, int from, int to) {
        int mask = slots.length - 1;
        int slot = hash(bytes, from, to) & mask;
        while (slots[slot] != 0 && !same(slots[slot] - 1, bytes, from, to)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean same(int number, byte[] bytes, int from, int to) {
        return Arrays.equals(text, number == 0 ? 0 : ends[number - 1], ends[number], bytes, from, to);
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = hash * 31 + bytes[at];
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    private void append(byte[] bytes, int from, int to) {
        int used = size == 0 ? 0 : ends[size - 1];
        int needed = Math.addExact(used, to - from);
        if (needed > text.length) {
            text = Arrays.copyOf(text, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, text.length * 2L)));
        }
        System.arraycopy(bytes, from, text, used, to - from);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size++] = needed;
    }

    private void spread() {
        int[] wider = new int[slots.length * 2];
        int mask = wider.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hash(text, from(number), ends[number]) & mask;
            while (wider[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            wider[slot] = number + 1;
        }
        slots = wider;
    }
}
