package touchstone.server.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads many things while what was read before is being used. */
public final class ReadAhead {
    private ReadAhead() {}

    /**
     * Reads on this thread, in whose transaction that may be, and uses what is read on another, in that order; all of it is used
     * when this returns.
     *
     * @param portion so many are handed over at once
     * @param reader given what takes the next one
     * @throws RuntimeException what the use threw, after which the reader is stopped soon; else what the reader threw
     */
    public static <T> void through(int portion, Consumer<Consumer<T>> reader, Consumer<T> use) {
        HandOver way = new HandOver();
        way.makeWhileDoing(() -> {
            List<T> read = new ArrayList<>(portion);
            reader.accept(one -> {
                read.add(one);
                if (read.size() == portion) {
                    List<T> full = List.copyOf(read);
                    read.clear();
                    way.step(() -> full.forEach(use));
                }
            });
            way.step(() -> read.forEach(use));
            return portion;
        });
    }
}
