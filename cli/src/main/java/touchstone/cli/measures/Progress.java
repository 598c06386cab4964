package touchstone.cli.measures;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import touchstone.measures.Waiting;

/**
 * One line on standard error that says how far long work is, and goes away when it is done. Only for a terminal: a pipe gets nothing. Work
 * of less than half a second shows nothing either.
 */
final class Progress implements Waiting.Listener {

    private static final long QUIET = 500_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final String EMPTY_LINE = "\r\u001b[K";

    private final PrintStream talk;
    private final LongSupplier clock;
    private long next;
    private volatile boolean shown;

    /**
     * A line that is written anew as the work goes on.
     *
     * @param clock nanoseconds from any beginning
     */
    Progress(PrintStream talk, LongSupplier clock) {
        this.talk = talk;
        this.clock = clock;
        next = clock.getAsLong() + QUIET;
    }

    /** A line of this process, which goes away also when the person ends the command. */
    private static Progress here() {
        Progress progress = new Progress(System.err, System::nanoTime);
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(progress::done));
        } catch (IllegalStateException endingAlready) {
            return progress;
        }
        return progress;
    }

    /** The stream, which tells a person at a terminal how much of it was read; a size of 0 is not known. */
    static InputStream reading(String what, long size, InputStream stream) {
        return Terminal.talk() ? here().counted(what, size, stream) : stream;
    }

    /** The stream, whose bytes are told. */
    InputStream counted(String what, long size, InputStream stream) {
        return new Counted(stream, what, size, this);
    }

    /** The work, of whose steps a person at a terminal is told. */
    static <T extends @Nullable Object> T during(Callable<T> work) {
        try {
            if (!Terminal.talk()) {
                return work.call();
            }
            Progress progress = here();
            try {
                return Waiting.with(progress, work);
            } finally {
                progress.done();
            }
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void step(String what, long done, long most) {
        if (due()) {
            show(String.format(Locale.ROOT, "%s: %,d of at most %,d", what, done, most));
        }
    }

    private void read(String what, long bytes, long size) {
        if (!due()) {
            return;
        }
        double megabytes = bytes / 1e6;
        show(
                size > 0
                        ? String.format(Locale.ROOT, "%s: %d %% (%.1f MB)", what, 100 * bytes / size, megabytes)
                        : String.format(Locale.ROOT, "%s: %.1f MB", what, megabytes));
    }

    private boolean due() {
        long now = clock.getAsLong();
        if (now < next) {
            return false;
        }
        next = now + PAUSE;
        return true;
    }

    private void show(String text) {
        shown = true;
        talk.print(EMPTY_LINE + text);
        talk.flush();
    }

    /** Takes the line away. */
    void done() {
        if (shown) {
            shown = false;
            talk.print(EMPTY_LINE);
            talk.flush();
        }
    }

    /** Counts the bytes that pass. */
    private static final class Counted extends FilterInputStream {
        private final String what;
        private final long size;
        private final Progress progress;
        private long bytes;

        Counted(InputStream stream, String what, long size, Progress progress) {
            super(stream);
            this.what = what;
            this.size = size;
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            int sign = super.read();
            count(sign < 0 ? -1 : 1);
            return sign;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            count(count);
            return count;
        }

        private void count(int more) {
            if (more < 0) {
                progress.done();
                return;
            }
            bytes += more;
            progress.read(what, bytes, size);
        }

        @Override
        public void close() throws IOException {
            progress.done();
            super.close();
        }
    }
}
