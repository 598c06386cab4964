package touchstone.server.exchange.imports;

import java.util.Optional;
import java.util.function.Consumer;
import touchstone.formats.Defect;
import touchstone.formats.Reading;
import touchstone.formats.Rejected;
import touchstone.formats.Row;
import touchstone.formats.RowSource;
import touchstone.server.platform.JobContext;

/** Goes through the rows of a file for a job: counts, reports progress, stops when asked. */
final class Rows {
    private static final int TELL_EVERY = 500;

    private Rows() {}

    /** Hands every usable row on and gives how many records the file has. */
    static long each(RowSource rows, JobContext context, ProblemList problems, Consumer<Row> use) {
        long read = 0;
        for (Optional<Reading> next = rows.next(); next.isPresent(); next = rows.next()) {
            switch (next.get()) {
                case Row row -> {
                    read++;
                    use.accept(row);
                }
                case Rejected rejected -> {
                    read += isRecord(rejected) ? 1 : 0;
                    problems.rejected(rejected);
                }
            }
            if (read % TELL_EVERY == 0) {
                context.progress(read, -1);
                context.stopIfCancelled();
            }
        }
        return read;
    }

    /** An empty file has no record, although it is rejected. */
    private static boolean isRecord(Rejected rejected) {
        return !rejected.code().equals(Defect.EMPTY_FILE.code())
                && !rejected.code().equals(Defect.ONLY_HEADER.code());
    }
}
