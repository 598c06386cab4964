package touchstone.cli.client;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of people: columns {@code name}, {@code role}, {@code skills}, and if wanted {@code password}, {@code display_name}. */
final class TeamFile {

    private TeamFile() {}

    static List<NewPerson> read(Path file, @Nullable String project) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(row -> person(row, project)).toList();
        } catch (IOException | CsvParseException failure) {
            throw new NotUsable(
                    ExitCode.NOTHING_READ,
                    file + " cannot be read: " + failure.getMessage(),
                    "It is a CSV file in UTF-8 with a heading line: name,role,skills,password");
        }
    }

    private static NewPerson person(NamedCsvRecord row, @Nullable String project) {
        String role = field(row, "role");
        return new NewPerson(
                row.getStartingLineNumber(),
                field(row, "name"),
                field(row, "display_name"),
                field(row, "password"),
                role.isEmpty() ? null : project,
                role,
                Arrays.stream(field(row, "skills").split("[;\\s]+"))
                        .filter(skill -> !skill.isBlank())
                        .toList());
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).map(String::strip).orElse("");
    }
}
