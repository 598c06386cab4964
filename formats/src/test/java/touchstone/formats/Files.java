package touchstone.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.formats.csv.CsvOptions;
import touchstone.formats.csv.CsvTableReader;
import touchstone.formats.jsonl.JsonLinesReader;
import touchstone.formats.jsonl.JsonListReader;

/** Reads small files of tests. */
public final class Files {
    private Files() {}

    public static InputStream of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    public static InputStream of(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    public static List<Reading> all(RowSource source) throws IOException {
        try (source) {
            List<Reading> readings = new ArrayList<>();
            for (Optional<Reading> next = source.next(); next.isPresent(); next = source.next()) {
                readings.add(next.get());
            }
            return readings;
        }
    }

    public static List<Reading> lines(String text) throws IOException {
        return all(new JsonLinesReader(of(text), Optional.empty()));
    }

    public static List<Reading> list(String text) throws IOException {
        return all(new JsonListReader(of(text), Optional.empty()));
    }

    public static List<Reading> table(String text) throws IOException {
        return all(new CsvTableReader(of(text), CsvOptions.plain()));
    }

    public static List<String> json(List<Reading> readings) {
        return readings.stream().map(reading -> ((Row) reading).json()).toList();
    }

    /** The place and code of every rejection, as {@code line:code}. */
    public static List<String> codes(List<Reading> readings) {
        return readings.stream()
                .filter(Rejected.class::isInstance)
                .map(Rejected.class::cast)
                .map(rejected -> rejected.line() + ":" + rejected.code())
                .toList();
    }
}
