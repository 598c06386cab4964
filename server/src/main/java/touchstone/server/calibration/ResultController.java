package touchstone.server.calibration;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import touchstone.formats.TableWriter;
import touchstone.formats.csv.CsvTableWriter;
import touchstone.server.people.People;
import touchstone.server.platform.Caller;

/** How a test went: on the screen and as a table to take away. */
@RestController
class ResultController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final TestEntrance entrance;
    private final QualificationStore tests;
    private final QualificationAttemptStore attempts;
    private final People people;

    ResultController(
            TestEntrance entrance, QualificationStore tests, QualificationAttemptStore attempts, People people) {
        this.entrance = entrance;
        this.tests = tests;
        this.attempts = attempts;
        this.people = people;
    }

    @GetMapping("/api/v1/qualifications/{id}/attempts")
    Results results(Caller caller, @PathVariable UUID id) {
        return results(entrance.readable(caller, id));
    }

    // Read by people: unless a program asks for it exactly, nothing in it may run as a formula.
    @GetMapping("/api/v1/qualifications/{id}/attempts.csv")
    ResponseEntity<StreamingResponseBody> csv(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(name = "csv_for", defaultValue = "spreadsheet") String reader) {
        Results results = results(entrance.readable(caller, id));
        StreamingResponseBody body = stream -> {
            try (TableWriter table =
                    reader.equals("data") ? CsvTableWriter.exact(stream) : CsvTableWriter.forSpreadsheet(stream)) {
                table.row(ResultTable.header(results));
                for (Results.PersonResult result : results.attempts()) {
                    table.row(ResultTable.row(results, result));
                }
            }
        };
        String disposition = ContentDisposition.attachment()
                .filename("qualification-results.csv")
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(body);
    }

    private Results results(Qualification test) {
        List<Attempt> all = attempts.all(test.id());
        Set<UUID> named = all.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.person()), Stream.ofNullable(one.voided()).map(Attempt.Voided::by)))
                .collect(Collectors.toSet());
        return Results.of(all, tests.items(test.id()), people.all(named));
    }
}
