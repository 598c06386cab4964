package touchstone.server.exchange.exports;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import touchstone.formats.csv.CsvTableWriter;
import touchstone.server.platform.Json;
import touchstone.server.projects.Project;
import touchstone.server.rubrics.Rubrics;

/** Makes the writer of each format for a project. */
@Component
public class Writers {
    private final RubricRows versions;
    private final Rubrics rubrics;
    private final Json json;

    Writers(RubricRows versions, Rubrics rubrics, Json json) {
        this.versions = versions;
        this.rubrics = rubrics;
        this.json = json;
    }

    /** The writer of this format; closing it leaves the stream open. */
    public LineWriter of(ExportFormat format, Project project, OutputStream stream) throws IOException {
        return switch (format) {
            case JSONL -> LineWriters.jsonl(stream);
            case CSV -> LineWriters.table(CsvTableWriter.exact(stream), table(project));
            case CSV_FOR_SPREADSHEET -> LineWriters.table(CsvTableWriter.forSpreadsheet(stream), table(project));
            case SAGEMAKER -> new ManifestWriter(stream, project, rubrics.current(project.id()), json);
        };
    }

    private ItemTable table(Project project) {
        return new ItemTable(project.definition(), RubricRows.questions(versions.of(project.id())));
    }
}
