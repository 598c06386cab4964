package touchstone.measures.crowd;

import java.util.Arrays;

/** Numbers that keep arriving, in blocks, so that growing never copies what is there already. */
final class Growing {

    private static final int BLOCK = 1 << 18;

    private int[][] blocks = new int[8][];
    private int size;

    int size() {
        return size;
    }

    void add(int value) {
        int block = size / BLOCK;
        if (size % BLOCK == 0) {
            if (block == blocks.length) {
                blocks = Arrays.copyOf(blocks, block * 2);
            }
            blocks[block] = new int[BLOCK];
        }
        blocks[block][size % BLOCK] = value;
        size++;
    }

    int get(int place) {
        return blocks[place / BLOCK][place % BLOCK];
    }
}
