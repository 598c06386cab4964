package touchstone.server.exchange.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import touchstone.formats.Encoding;
import touchstone.formats.RowSource;
import touchstone.formats.csv.CsvOptions;
import touchstone.formats.csv.CsvTableReader;
import touchstone.formats.jsonl.JsonLinesReader;
import touchstone.formats.jsonl.JsonListReader;
import touchstone.formats.sagemaker.InputManifestReader;
import touchstone.server.projects.ProjectDefinition;

/** The forms in which rows come in. */
public enum FileFormat {
    /** One JSON object a line. */
    @JsonProperty("jsonl")
    JSONL,
    /** One JSON list of objects. */
    @JsonProperty("json")
    JSON,
    /** A table with a header. */
    @JsonProperty("csv")
    CSV,
    /** An input manifest of SageMaker Ground Truth. */
    @JsonProperty("sagemaker")
    SAGEMAKER;

    RowSource open(InputStream file, Optional<Encoding> encoding, ProjectDefinition definition) throws IOException {
        return switch (this) {
            case JSONL -> new JsonLinesReader(file, encoding);
            case JSON -> new JsonListReader(file, encoding);
            case CSV ->
                new CsvTableReader(file, new CsvOptions(encoding, Optional.empty(), new ColumnModes(definition)::of));
            case SAGEMAKER -> new InputManifestReader(file, encoding);
        };
    }
}
