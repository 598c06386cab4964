package touchstone.server.tracker;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import touchstone.formats.Cell;
import touchstone.formats.TableWriter;
import touchstone.formats.csv.CsvTableWriter;
import touchstone.formats.xlsx.WorkbookWriter;
import touchstone.server.filters.FilterSql;
import touchstone.server.platform.Caller;

/** Exactly what the list shows, as a table to take away: streamed page by page, in constant memory. */
@RestController
@RequestMapping("/api/v1/projects/{slug}")
class ItemTableController {
    private static final int PAGE = 1_000;
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Looked looked;
    private final ItemStore items;

    ItemTableController(Looked looked, ItemStore items) {
        this.looked = looked;
        this.items = items;
    }

    private interface Writers {
        TableWriter on(OutputStream stream) throws IOException;
    }

    @GetMapping("/items.csv")
    ResponseEntity<StreamingResponseBody> csv(
            Caller caller,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String filter,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String columns,
            @RequestParam(name = "csv_for", defaultValue = "data") String reader) {
        Writers writers = reader.equals("spreadsheet") ? CsvTableWriter::forSpreadsheet : CsvTableWriter::exact;
        return table(caller, slug, filter, sort, columns, writers, CSV, slug + "-items.csv");
    }

    @GetMapping("/items.xlsx")
    ResponseEntity<StreamingResponseBody> workbook(
            Caller caller,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String filter,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String columns) {
        Writers writers = stream -> new WorkbookWriter(stream, "Items");
        return table(caller, slug, filter, sort, columns, writers, XLSX, slug + "-items.xlsx");
    }

    private ResponseEntity<StreamingResponseBody> table(
            Caller caller,
            String slug,
            String filter,
            String sort,
            String columns,
            Writers writers,
            MediaType type,
            String file) {
        Looked.At at = looked.tracker(caller, slug);
        FilterSql where = at.filter(filter);
        ItemOrder order = at.order(sort);
        List<TableColumn> shown = TableColumn.read(columns, at);
        StreamingResponseBody body = stream -> {
            try (TableWriter table = writers.on(stream)) {
                table.row(shown.stream().map(column -> Cell.of(column.name())).toList());
                write(table, at, where, order, shown);
            }
        };
        String disposition =
                ContentDisposition.attachment().filename(file).build().toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(body);
    }

    private void write(TableWriter table, Looked.At at, FilterSql where, ItemOrder order, List<TableColumn> shown)
            throws IOException {
        Optional<PageMark> after = Optional.empty();
        List<ItemRow> rows;
        do {
            rows = items.page(
                    new ItemStore.Asked(at.project().id(), where, order, after, at.stages(), at.answers()), PAGE);
            for (ItemRow row : rows) {
                table.row(shown.stream().map(column -> column.of(row)).toList());
            }
            after = rows.isEmpty() ? after : Optional.of(rows.getLast().mark());
        } while (rows.size() == PAGE);
    }
}
