package touchstone.server.clarifications;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import touchstone.formats.TableWriter;
import touchstone.formats.csv.CsvTableWriter;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;

/** The edge-case log with where each decision came from, on the screen and as a table to take away. */
@RestController
@RequestMapping("/api/v1/projects/{slug}")
class EdgeCaseController {

    private static final int PAGE = 200;
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    /**
     * A page of the log, the newest first.
     *
     * @param next to be given as {@code after} for the page that follows; none on the last one
     */
    record EdgeCaseList(List<EdgeCase> edgeCases, @Nullable UUID next) {}

    private final Entrance entrance;
    private final PrecedentStore store;
    private final QuestionViews views;

    EdgeCaseController(Entrance entrance, PrecedentStore store, QuestionViews views) {
        this.entrance = entrance;
        this.store = store;
        this.views = views;
    }

    @GetMapping("/edge-cases")
    EdgeCaseList list(
            Caller caller,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String text,
            @RequestParam Optional<String> clause,
            @RequestParam Optional<UUID> after) {
        UUID project = entrance.project(caller, slug, Action.SeeAnswers::new).id();
        List<Precedent> page = store.page(project, new Search(text, clause, false, after), true, PAGE);
        return new EdgeCaseList(
                views.edgeCases(page),
                page.size() < PAGE ? null : page.getLast().id());
    }

    // Written by people, read by people: unless a program asks for it exactly, nothing in it may run as a formula.
    @GetMapping("/edge-cases.csv")
    ResponseEntity<StreamingResponseBody> csv(
            Caller caller,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String text,
            @RequestParam Optional<String> clause,
            @RequestParam(name = "csv_for", defaultValue = "spreadsheet") String reader) {
        UUID project = entrance.project(caller, slug, Action.Export::new).id();
        Search search = new Search(text, clause, false, Optional.empty());
        StreamingResponseBody body = stream -> {
            try (TableWriter table = writer(stream, reader)) {
                table.row(EdgeCaseTable.HEADER);
                write(table, project, search);
            }
        };
        String disposition = ContentDisposition.attachment()
                .filename(slug + "-edge-cases.csv")
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(body);
    }

    private static TableWriter writer(OutputStream stream, String reader) throws IOException {
        return reader.equals("data") ? CsvTableWriter.exact(stream) : CsvTableWriter.forSpreadsheet(stream);
    }

    private void write(TableWriter table, UUID project, Search search) throws IOException {
        Search from = search;
        List<Precedent> page;
        do {
            page = store.page(project, from, true, PAGE);
            for (EdgeCase edgeCase : views.edgeCases(page)) {
                table.row(EdgeCaseTable.row(edgeCase));
            }
            from = page.isEmpty() ? from : from.after(page.getLast().id());
        } while (page.size() == PAGE);
    }
}
