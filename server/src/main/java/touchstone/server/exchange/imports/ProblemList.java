package touchstone.server.exchange.imports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import touchstone.formats.Cell;
import touchstone.formats.ImportReport;
import touchstone.formats.Rejected;
import touchstone.formats.csv.CsvTableWriter;
import touchstone.server.platform.Storage;

/** The exact list of problems, written beside the import while it runs; only the first are in memory. */
public final class ProblemList implements AutoCloseable {
    private final Storage storage;
    private final UUID job;
    private final Path spool;
    private final OutputStream stream;
    private final CsvTableWriter table;
    private final ImportReport.Problems problems = new ImportReport.Problems();
    private final List<ImportProblem> told = new ArrayList<>();

    ProblemList(Storage storage, UUID job) throws IOException {
        this.storage = storage;
        this.job = job;
        this.spool = Files.createTempFile("import-problems", ".csv");
        this.stream = new BufferedOutputStream(Files.newOutputStream(spool));
        this.table = CsvTableWriter.forSpreadsheet(stream);
        table.row(List.of(Cell.of("line"), Cell.of("result"), Cell.of("field"), Cell.of("code"), Cell.of("message")));
    }

    /** The storage id of a job's list. */
    public static UUID idFor(UUID job) {
        return UUID.nameUUIDFromBytes(("import-problems " + job).getBytes(StandardCharsets.UTF_8));
    }

    void rejected(Rejected problem) {
        problems.rejected(problem);
        write("rejected", problem);
    }

    void warning(Rejected problem) {
        problems.warning(problem);
        write("warning", problem);
    }

    private void write(String result, Rejected problem) {
        if (told.size() < ImportReport.PROBLEMS_KEPT) {
            told.add(new ImportProblem(problem.line(), result, problem.field(), problem.code(), problem.message()));
        }
        table.row(List.of(
                Cell.of(problem.line()),
                Cell.of(result),
                Cell.of(problem.field()),
                Cell.of(problem.code()),
                Cell.of(problem.message())));
    }

    long rejectedCount() {
        return problems.rejectedCount();
    }

    long warningCount() {
        return problems.warningCount();
    }

    /** The first of them, in the order of the file. */
    List<ImportProblem> first() {
        return told.stream()
                .sorted(Comparator.comparingLong(ImportProblem::line))
                .toList();
    }

    /** Keeps the list as the stored file of its job, in place of one that a run before has left. */
    void keep() {
        try {
            table.close();
            stream.flush();
            storage.write(idFor(job), out -> Files.copy(spool, out));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        Files.deleteIfExists(spool);
    }
}
