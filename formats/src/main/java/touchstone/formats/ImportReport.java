package touchstone.formats;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of the records of a file. Every record that was read is counted exactly once among accepted, same, changed and
 * rejected; warnings speak of records that were taken although a part of them could not be mapped.
 *
 * @param read records found in the file
 * @param accepted records that are new
 * @param same records that are already there with the same content
 * @param changed records that are already there with other content
 * @param rejected records that could not be used
 * @param warnings parts that could not be mapped
 * @param predictions predictions taken
 * @param problems the first of all rejections and warnings, in the order of the file
 */
public record ImportReport(
        long read,
        long accepted,
        long same,
        long changed,
        long rejected,
        long warnings,
        long predictions,
        List<Rejected> problems) {
    /** How many problems are kept in the report itself; the exact list is a file beside it. */
    public static final int PROBLEMS_KEPT = 1_000;

    /** Copies the list. */
    public ImportReport {
        problems = List.copyOf(problems);
    }

    /** Collects the problems of one import, keeping only the first in memory. */
    public static final class Problems {
        private final List<Rejected> first = new ArrayList<>();
        private long rejected;
        private long warnings;

        /** A record that could not be used. */
        public void rejected(Rejected problem) {
            rejected++;
            keep(problem);
        }

        /** A part of a record that could not be mapped. */
        public void warning(Rejected problem) {
            warnings++;
            keep(problem);
        }

        private void keep(Rejected problem) {
            if (first.size() < PROBLEMS_KEPT) {
                first.add(problem);
            }
        }

        /** How many records were rejected. */
        public long rejectedCount() {
            return rejected;
        }

        /** How many parts were warned about. */
        public long warningCount() {
            return warnings;
        }

        /** The first problems. */
        public List<Rejected> first() {
            return List.copyOf(first);
        }
    }
}
