package touchstone.measures.consensus;

import touchstone.measures.crowd.CrowdLabels;

/**
 * A number for each item and worker that depends on who shares answers with whom and on nothing else: neither on names nor on order.
 * Random beginnings are drawn from it, so a renamed or shuffled table begins, and ends, alike. Items that no structure tells apart get the
 * same number, which is as it should be.
 */
final class Colours {

    private static final int ROUNDS = 3;

    private final long[] items;
    private final long[] workers;

    Colours(CrowdLabels crowd) {
        items = new long[crowd.items()];
        workers = new long[crowd.workers()];
        long[] classes = new long[crowd.classes()];
        long[] named = crowd.answersByClass();
        for (int label = 0; label < classes.length; label++) {
            classes[label] = mix(named[label]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            long[] fromWorkers = new long[items.length];
            long[] fromItems = new long[workers.length];
            for (int item = 0; item < items.length; item++) {
                for (int place = crowd.from(item); place < crowd.to(item); place++) {
                    int worker = crowd.worker(place);
                    long said = classes[crowd.label(place)];
                    fromWorkers[item] += mix(workers[worker] ^ said);
                    fromItems[worker] += mix(items[item] + 3 * said);
                }
            }
            for (int item = 0; item < items.length; item++) {
                items[item] = mix(items[item] + fromWorkers[item]);
            }
            for (int worker = 0; worker < workers.length; worker++) {
                workers[worker] = mix(workers[worker] + fromItems[worker]);
            }
        }
    }

    long item(int item) {
        return items[item];
    }

    long worker(int worker) {
        return workers[worker];
    }

    /** Spreads the bits of a number (the finaliser of SplitMix64). */
    static long mix(long number) {
        long spread = number + 0x9E3779B97F4A7C15L;
        spread = (spread ^ (spread >>> 30)) * 0xBF58476D1CE4E5B9L;
        spread = (spread ^ (spread >>> 27)) * 0x94D049BB133111EBL;
        return spread ^ (spread >>> 31);
    }

    /** A number in (0, 1] from a hash. */
    static double uniform(long hash) {
        return ((mix(hash) >>> 11) + 1) * 0x1p-53;
    }
}
