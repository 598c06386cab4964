package touchstone.server.exchange.imports;

import java.util.List;
import touchstone.formats.ImportReport;

/**
 * What came of an import. Every record counts once: read = accepted + same + changed + rejected.
 *
 * @param accepted new items, or new predictions
 * @param changed records whose item is there with other content, replaced or not
 * @param replaced those of them that replaced the content
 * @param warnings parts of accepted records that could not be mapped
 * @param predictions predictions stored
 * @param problems the first of all; the exact list is in the report
 */
record ImportOutcome(
        boolean dryRun,
        long read,
        long accepted,
        long same,
        long changed,
        long replaced,
        long rejected,
        long warnings,
        long predictions,
        List<ImportProblem> problems,
        List<FirstRow> firstRows) {
    static ImportOutcome of(
            boolean dryRun,
            ImportReport report,
            long replaced,
            List<ImportProblem> problems,
            List<FirstRow> firstRows) {
        return new ImportOutcome(
                dryRun,
                report.read(),
                report.accepted(),
                report.same(),
                report.changed(),
                replaced,
                report.rejected(),
                report.warnings(),
                report.predictions(),
                problems,
                firstRows);
    }
}
