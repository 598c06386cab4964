package touchstone.labels.match;

import java.util.Arrays;

/** A queue of numbers by their keys, smallest first, equal keys by the smaller number. */
final class LongHeap {
    private long[] keys = new long[64];
    private int[] values = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long topKey() {
        return keys[0];
    }

    void push(long key, int value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        int at = size++;
        while (at > 0 && before(key, value, (at - 1) / 2)) {
            keys[at] = keys[(at - 1) / 2];
            values[at] = values[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        keys[at] = key;
        values[at] = value;
    }

    int pop() {
        int top = values[0];
        long key = keys[--size];
        int value = values[size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(keys[child + 1], values[child + 1], child)) {
                child++;
            }
            if (before(key, value, child)) {
                break;
            }
            keys[at] = keys[child];
            values[at] = values[child];
            at = child;
        }
        keys[at] = key;
        values[at] = value;
        return top;
    }

    private boolean before(long key, int value, int other) {
        return key < keys[other] || (key == keys[other] && value < values[other]);
    }
}
