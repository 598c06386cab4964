package touchstone.server.exchange.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import touchstone.formats.ImportReport;
import touchstone.formats.Row;
import touchstone.formats.RowSource;
import touchstone.labels.ItemView;
import touchstone.server.items.Arrivals;
import touchstone.server.items.Inputs;
import touchstone.server.items.Intake;
import touchstone.server.items.ItemReader;
import touchstone.server.items.Items;
import touchstone.server.items.NewItem;
import touchstone.server.items.Replaceable;
import touchstone.server.platform.CopyLane;
import touchstone.server.platform.CopyLanes;
import touchstone.server.platform.JobContext;
import touchstone.server.platform.Json;
import touchstone.server.platform.LongWorkStore;
import touchstone.server.predictions.NewPrediction;
import touchstone.server.predictions.PredictionIntake;
import touchstone.server.predictions.Predictions;
import touchstone.server.predictions.RowPredictions;
import touchstone.server.projects.Project;
import touchstone.server.rubrics.Rubrics;

/** Takes the rows of a file over as items, with the predictions they carry, in one transaction: all that is sound, or nothing. */
@Component
class ItemImport {
    private static final int FIRST_ROWS = 10;

    private final Items items;
    private final Predictions predictions;
    private final Rubrics rubrics;
    private final List<Arrivals> arrivals;
    private final Uploads uploads;
    private final Replaceable untouched;
    private final CopyLanes lanes;
    private final Json json;
    private final LongWorkStore longWork;
    private final TransactionTemplate transaction;

    ItemImport(
            Items items,
            Predictions predictions,
            Rubrics rubrics,
            List<Arrivals> arrivals,
            Uploads uploads,
            Replaceable untouched,
            CopyLanes lanes,
            Json json,
            LongWorkStore longWork,
            TransactionTemplate transaction) {
        this.items = items;
        this.predictions = predictions;
        this.rubrics = rubrics;
        this.arrivals = arrivals;
        this.uploads = uploads;
        this.untouched = untouched;
        this.lanes = lanes;
        this.json = json;
        this.longWork = longWork;
        this.transaction = transaction;
    }

    /** Runs the import; a dry run does everything and then takes it back. */
    ImportOutcome run(Project project, ImportRequest request, JobContext context, ProblemList problems)
            throws IOException {
        try (RowSource rows = request.format()
                .open(uploads.read(request.file()), Optional.ofNullable(request.encoding()), project.definition())) {
            return longWork.inOne(transaction, context, status -> {
                if (request.dryRun()) {
                    status.setRollbackOnly();
                }
                return take(project, request, context, problems, rows, lanes.open());
            });
        }
    }

    private ImportOutcome take(
            Project project,
            ImportRequest request,
            JobContext context,
            ProblemList problems,
            RowSource rows,
            CopyLane lane) {
        Intake intake = items.begin(
                project.id(),
                context.startedBy(),
                lane,
                (from, to) -> arrivals.forEach(one -> one.arrived(project, from, to)));
        PredictionIntake proposals = predictions.begin(project.id(), lane);
        ItemReader reader = new ItemReader(project.definition());
        RowPredictions reading = new RowPredictions(project.definition(), rubrics.current(project.id()), json);
        List<FirstRow> first = new ArrayList<>();
        long read = lane.whileMaking(() -> Rows.each(rows, context, problems, row -> {
            Optional<NewItem> item = reader.read(row, problems::rejected, problems::warning);
            item.ifPresent(one -> {
                Optional<UUID> id = intake.add(one);
                List<NewPrediction> said = reading.isUsed() ? said(project, reading, one, problems) : List.of();
                id.ifPresentOrElse(known -> proposals.addToNew(known, said), () -> said.forEach(proposals::add));
                if (first.size() < FIRST_ROWS) {
                    first.add(firstRow(project, row, one, said));
                }
            });
        }));
        Intake.Sorted sorted = intake.sort(rejected -> {
            problems.rejected(rejected);
            first.removeIf(row -> row.line() == rejected.line());
        });
        context.stopIfCancelled();
        intake.storeNew();
        long replaced = 0;
        if (request.changed() == ChangedItems.UPDATE) {
            replaced = intake.replaceChanged(untouched, problems::warning);
        } else {
            intake.reportChanged(problems::warning);
        }
        PredictionIntake.Taken taken = proposals.finish(problems::warning);
        context.stopIfCancelled();
        ImportReport report = new ImportReport(
                read,
                sorted.fresh(),
                sorted.same(),
                sorted.changed(),
                problems.rejectedCount(),
                problems.warningCount(),
                taken.stored(),
                List.of());
        context.progress(read, read);
        problems.keep();
        ImportOutcome outcome = ImportOutcome.of(request.dryRun(), report, replaced, problems.first(), first);
        if (!request.dryRun()) {
            context.finished(outcome);
        }
        return outcome;
    }

    private List<NewPrediction> said(Project project, RowPredictions reading, NewItem item, ProblemList problems) {
        ItemView view =
                Inputs.view(project.definition(), item.record(), item.domain(), item.language(), item.sensitivity());
        return reading.read(item.line(), item.key(), item.record(), view, problems::warning);
    }

    private FirstRow firstRow(Project project, Row row, NewItem item, List<NewPrediction> said) {
        Map<String, JsonNode> inputs = new LinkedHashMap<>();
        project.definition()
                .inputs()
                .forEach(input -> input.from().in(row.record()).ifPresent(value -> inputs.put(input.name(), value)));
        return new FirstRow(
                row.line(),
                item.key(),
                item.domain(),
                item.language(),
                item.sensitivity(),
                item.priority(),
                inputs,
                said.stream()
                        .map(one -> new FirstRow.Proposal(one.model(), one.version(), json.tree(one.answers())))
                        .toList());
    }
}
