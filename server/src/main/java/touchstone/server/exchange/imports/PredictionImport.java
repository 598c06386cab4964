package touchstone.server.exchange.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import touchstone.formats.ImportReport;
import touchstone.formats.Row;
import touchstone.formats.RowSource;
import touchstone.server.items.Inputs;
import touchstone.server.items.Item;
import touchstone.server.items.Items;
import touchstone.server.platform.CopyLane;
import touchstone.server.platform.CopyLanes;
import touchstone.server.platform.JobContext;
import touchstone.server.platform.Json;
import touchstone.server.platform.LongWorkStore;
import touchstone.server.predictions.PredictionIntake;
import touchstone.server.predictions.Predictions;
import touchstone.server.predictions.RowPredictions;
import touchstone.server.projects.Project;
import touchstone.server.rubrics.Rubrics;

/** Takes predictions for items that are there over, in one transaction. Each row names its item by the item's key. */
@Component
class PredictionImport {
    private static final int ITEMS_AT_ONCE = 500;

    private final Items items;
    private final Predictions predictions;
    private final Rubrics rubrics;
    private final Uploads uploads;
    private final CopyLanes lanes;
    private final Json json;
    private final LongWorkStore longWork;
    private final TransactionTemplate transaction;

    PredictionImport(
            Items items,
            Predictions predictions,
            Rubrics rubrics,
            Uploads uploads,
            CopyLanes lanes,
            Json json,
            LongWorkStore longWork,
            TransactionTemplate transaction) {
        this.items = items;
        this.predictions = predictions;
        this.rubrics = rubrics;
        this.uploads = uploads;
        this.lanes = lanes;
        this.json = json;
        this.longWork = longWork;
        this.transaction = transaction;
    }

    ImportOutcome run(Project project, ImportRequest request, JobContext context, ProblemList problems)
            throws IOException {
        try (RowSource rows = request.format()
                .open(uploads.read(request.file()), Optional.ofNullable(request.encoding()), project.definition())) {
            return longWork.inOne(transaction, context, status -> {
                if (request.dryRun()) {
                    status.setRollbackOnly();
                }
                return take(project, request.dryRun(), context, problems, rows, lanes.open());
            });
        }
    }

    private ImportOutcome take(
            Project project, boolean dryRun, JobContext context, ProblemList problems, RowSource rows, CopyLane lane) {
        PredictionIntake intake = predictions.begin(project.id(), lane);
        RowPredictions reading = RowPredictions.alone(project.definition(), rubrics.current(project.id()), json);
        long read = lane.whileMaking(() -> {
            List<Row> waiting = new ArrayList<>();
            long all = Rows.each(rows, context, problems, row -> {
                waiting.add(row);
                if (waiting.size() == ITEMS_AT_ONCE) {
                    stage(project, reading, waiting, intake, problems);
                }
            });
            stage(project, reading, waiting, intake, problems);
            return all;
        });
        context.stopIfCancelled();
        PredictionIntake.Taken taken = intake.finish(problems::rejected);
        ImportReport report = new ImportReport(
                read,
                taken.stored(),
                taken.same(),
                0,
                problems.rejectedCount(),
                problems.warningCount(),
                taken.stored(),
                List.of());
        context.progress(read, read);
        problems.keep();
        ImportOutcome outcome = ImportOutcome.of(dryRun, report, 0, problems.first(), List.of());
        if (!dryRun) {
            context.finished(outcome);
        }
        return outcome;
    }

    private void stage(
            Project project, RowPredictions reading, List<Row> rows, PredictionIntake intake, ProblemList problems) {
        List<String> keys = rows.stream()
                .flatMap(row -> reading.itemKey(row.record()).stream())
                .toList();
        Map<String, Item> found = items.find(project.id(), keys);
        for (Row row : rows) {
            Optional<String> key = reading.itemKey(row.record());
            Optional<Item> item = key.flatMap(one -> Optional.ofNullable(found.get(one)));
            if (item.isEmpty()) {
                problems.rejected(RowPredictions.unknownItem(row.line(), key));
            } else {
                Item one = item.get();
                var view = Inputs.view(
                        project.definition(), json.tree(one.data()), one.domain(), one.language(), one.sensitivity());
                reading.readAlone(row.line(), one.key(), row.record(), view, problems::rejected, problems::warning)
                        .forEach(intake::add);
            }
        }
        rows.clear();
    }
}
