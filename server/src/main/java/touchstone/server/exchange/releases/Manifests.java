package touchstone.server.exchange.releases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import touchstone.formats.sagemaker.ManifestLimits;
import touchstone.server.exchange.exports.RubricRows;
import touchstone.server.filters.FilterSql;
import touchstone.server.projects.Project;

/** Writes what describes a release. Nothing in it depends on when or by whom it is made: the same data gives the same bytes. */
@Component
class Manifests {
    private final JsonMapper pretty =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The list of files with sizes and hashes, and what the data was made of. */
    String of(Project project, FilterSql filter, long items, List<FileBeingMade.Made> files) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", "touchstone-release/1");
        manifest.put("project", project.slug());
        manifest.put("items", items);
        manifest.put("filter", filter.line());
        manifest.put("files", files);
        manifest.put("offsets", "Unicode code points, end exclusive");
        manifest.put("not_in_output_manifest", ManifestLimits.list());
        return write(manifest);
    }

    /** Every published version of the rubric. */
    String rubric(List<RubricRows.Version> versions) {
        return write(versions.stream().map(Manifests::version).toList());
    }

    private static Map<String, Object> version(RubricRows.Version version) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("version", version.version());
        content.put("questions", version.questions());
        content.put("clauses", version.clauses());
        return content;
    }

    private String write(Object value) {
        return pretty.writeValueAsString(value).replace(System.lineSeparator(), "\n") + "\n";
    }
}
