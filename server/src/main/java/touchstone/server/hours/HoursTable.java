package touchstone.server.hours;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import touchstone.formats.Cell;
import touchstone.formats.TableWriter;
import touchstone.formats.csv.CsvTableWriter;

/** Hours as CSV for a spreadsheet: nothing that somebody called themselves may run as a formula. */
final class HoursTable {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final BigDecimal MS_A_MINUTE = BigDecimal.valueOf(60_000);

    private HoursTable() {}

    /** A row for each person and day. */
    static byte[] days(List<ProjectHours.PersonHours> people) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(header(
                "day",
                "name",
                "display_name",
                "measured_minutes",
                "of_it_not_handed_in_minutes",
                "bounded_entries",
                "approved_minutes",
                "waiting_minutes"));
        people.forEach(person -> person.days()
                .forEach(day -> rows.add(List.of(
                        Cell.of(day.day().toString()),
                        Cell.of(person.name()),
                        Cell.of(person.displayName()),
                        minutes(day.measuredMs()),
                        minutes(day.givenBackMs()),
                        Cell.of(day.bounded()),
                        Cell.of(day.approvedMinutes()),
                        Cell.of(day.waitingMinutes())))));
        return write(rows);
    }

    /** A row for each line of a statement: the same lines give the same bytes, always. */
    static byte[] statement(Period period, List<StatementLine> lines) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(header(
                "from",
                "to",
                "name",
                "display_name",
                "measured_minutes",
                "approved_minutes",
                "measured_correction_minutes",
                "approved_correction_minutes",
                "total_minutes"));
        lines.forEach(line -> rows.add(List.of(
                Cell.of(period.from().toString()),
                Cell.of(period.to().toString()),
                Cell.of(line.name()),
                Cell.of(line.displayName()),
                Cell.of(line.measuredMinutes()),
                Cell.of(line.approvedMinutes()),
                Cell.of(line.measuredCorrectionMinutes()),
                Cell.of(line.approvedCorrectionMinutes()),
                Cell.of(line.totalMinutes()))));
        return write(rows);
    }

    static ResponseEntity<byte[]> answer(String file, byte[] table) {
        String disposition =
                ContentDisposition.attachment().filename(file).build().toString();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(table);
    }

    private static List<Cell> header(String... names) {
        return Stream.of(names).map(Cell::of).toList();
    }

    private static Cell minutes(long ms) {
        return Cell.of(BigDecimal.valueOf(ms).divide(MS_A_MINUTE, 1, RoundingMode.HALF_UP));
    }

    private static byte[] write(List<List<Cell>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter table = CsvTableWriter.forSpreadsheet(bytes)) {
            for (List<Cell> row : rows) {
                table.row(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
