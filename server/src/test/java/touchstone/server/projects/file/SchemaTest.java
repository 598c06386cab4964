package touchstone.server.projects.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schema says of a file what the server will say, as far as a schema can. */
class SchemaTest {

    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Examples.Example> good() {
        return Examples.good();
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodFileFitsTheSchema(Examples.Example example) throws IOException {
        assertThat(errors(example)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-key",
                "missing-rubric",
                "slug",
                "yes-is-no-flag",
                "path",
                "question-kind",
                "option-with-slash",
                "question-name",
                "cite-word",
                "lease",
                "review-when",
                "rule-skill",
                "version-zero",
                "version-word",
                "predictions-without-from",
                "list-for-mapping",
                "target"
            })
    void aBrokenFileDoesNotFitTheSchema(String name) throws IOException {
        assertThat(errors(Examples.named("broken", name))).isNotEmpty();
    }

    private static List<Error> errors(Examples.Example example) throws IOException {
        try (InputStream text = Objects.requireNonNull(
                SchemaTest.class.getResourceAsStream("/touchstone/server/projects/project.schema.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JSON.readTree(text));
            Node top = YamlTree.read("project.yaml", example.text(), new Mistakes())
                    .orElseThrow();
            return schema.validate(json(top));
        }
    }

    /** The file as an editor sees it: unquoted words get the types of YAML 1.2. */
    private static JsonNode json(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> value(scalar);
            case Node.Sequence list -> {
                ArrayNode array = JSON.createArrayNode();
                list.elements().forEach(element -> array.add(json(element)));
                yield array;
            }
            case Node.Mapping mapping -> {
                ObjectNode object = JSON.createObjectNode();
                mapping.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
                yield object;
            }
        };
    }

    private static JsonNode value(Node.Scalar scalar) {
        boolean typed = scalar.plain()
                && (scalar.nothing() || scalar.text().matches("true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?"));
        return typed
                ? JSON.readTree(scalar.nothing() ? "null" : scalar.text())
                : JSON.getNodeFactory().stringNode(scalar.text());
    }
}
