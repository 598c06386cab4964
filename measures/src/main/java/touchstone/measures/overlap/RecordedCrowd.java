package touchstone.measures.overlap;

import java.util.SplittableRandom;
import touchstone.measures.crowd.CrowdLabels;

/** A recorded crowd whose answers are handed out again, one for each open item a turn, in an order drawn by a seed. */
final class RecordedCrowd {

    private final CrowdLabels all;
    private final int[] order;
    private final int[] used;

    RecordedCrowd(CrowdLabels all, long seed) {
        this.all = all;
        order = new int[all.answers()];
        used = new int[all.items()];
        SplittableRandom random = new SplittableRandom(seed);
        for (int item = 0; item < all.items(); item++) {
            for (int place = all.from(item); place < all.to(item); place++) {
                int other = all.from(item) + random.nextInt(place - all.from(item) + 1);
                order[place] = order[other];
                order[other] = place;
            }
        }
    }

    /** Whether the item has an answer that was not handed out yet. */
    boolean hasMore(int item) {
        return used[item] < all.to(item) - all.from(item);
    }

    /** Hands out the next answer of an item and returns its place in the whole table. */
    int next(int item) {
        return order[all.from(item) + used[item]++];
    }

    /** How many answers of an item were handed out. */
    int used(int item) {
        return used[item];
    }

    /** The places of the answers handed out so far. */
    int place(int item, int turn) {
        return order[all.from(item) + turn];
    }

    /** The table of what was handed out; items, workers and classes keep their numbers. */
    CrowdLabels table() {
        int[] starts = new int[all.items() + 1];
        for (int item = 0; item < all.items(); item++) {
            starts[item + 1] = starts[item] + used[item];
        }
        int[] codes = new int[starts[all.items()]];
        for (int item = 0; item < all.items(); item++) {
            for (int turn = 0; turn < used[item]; turn++) {
                codes[starts[item] + turn] = all.code(place(item, turn));
            }
        }
        return CrowdLabels.of(all.workers(), all.classes(), starts, codes);
    }
}
