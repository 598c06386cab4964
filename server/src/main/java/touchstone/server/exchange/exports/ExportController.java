package touchstone.server.exchange.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.filters.FilterSql;
import touchstone.server.filters.Filters;
import touchstone.server.platform.Action;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.LongWorkStore;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;

/** Streams everything about a project's items. */
@RestController
@RequestMapping("/api/v1/projects/{slug}/export")
class ExportController {
    private static final int BUFFER = 1 << 16;

    private final Projects projects;
    private final Policy policy;
    private final Audit audit;
    private final Filters filters;
    private final ExportStore lines;
    private final Writers writers;
    private final LineTrees trees;
    private final LongWorkStore longWork;
    private final TransactionTemplate deed;
    private final TransactionTemplate reading;

    ExportController(
            Projects projects,
            Policy policy,
            Audit audit,
            Filters filters,
            ExportStore lines,
            Writers writers,
            LineTrees trees,
            LongWorkStore longWork,
            PlatformTransactionManager transactions) {
        this.projects = projects;
        this.policy = policy;
        this.audit = audit;
        this.filters = filters;
        this.lines = lines;
        this.writers = writers;
        this.trees = trees;
        this.longWork = longWork;
        this.deed = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @GetMapping
    void export(
            Caller caller,
            @PathVariable String slug,
            @RequestParam(defaultValue = "jsonl") String format,
            @RequestParam(name = "csv_for", defaultValue = "data") String csvFor,
            @RequestParam(defaultValue = "") String filter,
            HttpServletResponse response)
            throws IOException {
        Project project = projects.find(slug).orElseThrow(Refused::notFound);
        policy.require(caller, new Action.Export(project.id()));
        ExportFormat wanted = ExportFormat.named(format, csvFor);
        FilterSql items = filters.read(project, filter);
        deed.executeWithoutResult(status -> audit.record(
                caller, "exchange.export", project.id(), null, Map.of("format", format, "filter", items.line())));
        response.setContentType(wanted.type());
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(project.slug() + "." + wanted.ending())
                        .build()
                        .toString());
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        reading.executeWithoutResult(status -> {
            longWork.here();
            write(project, wanted, items, out);
        });
        out.flush();
    }

    private void write(Project project, ExportFormat format, FilterSql items, OutputStream out) {
        try (LineWriter writer = writers.of(format, project, out)) {
            lines.each(project, items, false, line -> writer.write(line.json(), trees.of(line.json(), writer)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
