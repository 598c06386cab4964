package touchstone.server.exchange.releases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import touchstone.server.exchange.ExchangeProblem;
import touchstone.server.exchange.exports.ExportFormat;
import touchstone.server.exchange.exports.ExportLine;
import touchstone.server.exchange.exports.ExportStore;
import touchstone.server.exchange.exports.LineTrees;
import touchstone.server.exchange.exports.LineWriter;
import touchstone.server.exchange.exports.RubricRows;
import touchstone.server.exchange.exports.Writers;
import touchstone.server.filters.FilterSql;
import touchstone.server.filters.Filters;
import touchstone.server.platform.JobContext;
import touchstone.server.platform.LongWorkStore;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Storage;
import touchstone.server.projects.Project;

/** Makes a release out of one moment of the database. */
@Component
class ReleaseMaker {
    private static final int TELL_EVERY = 500;

    private final Filters filters;
    private final ExportStore lines;
    private final Writers writers;
    private final LineTrees trees;
    private final RubricRows rubrics;
    private final ReleaseStore store;
    private final Manifests manifests;
    private final Storage storage;
    private final LongWorkStore longWork;
    private final TransactionTemplate transaction;

    ReleaseMaker(
            Filters filters,
            ExportStore lines,
            Writers writers,
            LineTrees trees,
            RubricRows rubrics,
            ReleaseStore store,
            Manifests manifests,
            Storage storage,
            LongWorkStore longWork,
            PlatformTransactionManager transactions) {
        this.filters = filters;
        this.lines = lines;
        this.writers = writers;
        this.trees = trees;
        this.rubrics = rubrics;
        this.store = store;
        this.manifests = manifests;
        this.storage = storage;
        this.longWork = longWork;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    Release make(Project project, ReleaseRequest request, JobContext context) {
        return longWork.inOne(transaction, context, status -> {
            try {
                return freeze(project, request, context);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private Release freeze(Project project, ReleaseRequest request, JobContext context) throws IOException {
        // A release has the id of its job: a job that is run again finds what it has made.
        UUID id = context.job();
        Optional<Release> made = store.find(id);
        if (made.isPresent()) {
            return made.get();
        }
        FilterSql filter = filters.read(project, Objects.requireNonNullElse(request.filter(), ""));
        List<FileBeingMade.Made> files = new ArrayList<>();
        Held held = data(project, filter, context, files);
        if (held.items().isEmpty()) {
            throw new Refused(ExchangeProblem.RELEASE_EMPTY);
        }
        List<RubricRows.Version> versions = rubrics.of(project.id());
        files.add(text(ReleaseFile.RUBRIC, manifests.rubric(versions)));
        files.add(text(
                ReleaseFile.GUIDELINES,
                versions.isEmpty() ? "" : versions.getLast().guidelines()));
        String manifest = manifests.of(project, filter, held.items().size(), files);
        FileBeingMade.Made sealed = text(ReleaseFile.MANIFEST, manifest);
        Release release = store.insert(
                id,
                project.id(),
                request.title(),
                manifest,
                sealed.sha256(),
                held.items().size(),
                context.startedBy());
        store.freeze(id, held.items());
        context.progress(held.items().size(), held.items().size());
        return release;
    }

    /** Which items, in which versions: four numbers an item stay in memory until the release has its row. */
    private record Held(List<FrozenItem> items) {}

    private Held data(Project project, FilterSql filter, JobContext context, List<FileBeingMade.Made> files)
            throws IOException {
        Held held = new Held(new ArrayList<>());
        try (FileBeingMade jsonl = new FileBeingMade(ReleaseFile.DATA_LINES);
                FileBeingMade csv = new FileBeingMade(ReleaseFile.DATA_TABLE);
                FileBeingMade output = new FileBeingMade(ReleaseFile.OUTPUT_MANIFEST)) {
            try (LineWriter first = writers.of(ExportFormat.JSONL, project, jsonl.stream());
                    LineWriter second = writers.of(ExportFormat.CSV, project, csv.stream());
                    LineWriter third = writers.of(ExportFormat.SAGEMAKER, project, output.stream())) {
                lines.each(project, filter, true, line -> {
                    JsonNode tree = trees.of(line.json(), first, second, third);
                    first.write(line.json(), tree);
                    second.write(line.json(), tree);
                    third.write(line.json(), tree);
                    count(held, line, context);
                });
            }
            files.add(jsonl.keep(storage));
            files.add(csv.keep(storage));
            files.add(output.keep(storage));
        }
        return held;
    }

    private static void count(Held held, ExportLine line, JobContext context) {
        held.items()
                .add(new FrozenItem(
                        line.item(), line.itemRevision(), line.verdictRevision().orElseThrow()));
        if (held.items().size() % TELL_EVERY == 0) {
            context.progress(held.items().size(), -1);
            context.stopIfCancelled();
        }
    }

    private FileBeingMade.Made text(ReleaseFile file, String text) throws IOException {
        try (FileBeingMade made = new FileBeingMade(file)) {
            made.stream().write(text.getBytes(StandardCharsets.UTF_8));
            return made.keep(storage);
        }
    }
}
