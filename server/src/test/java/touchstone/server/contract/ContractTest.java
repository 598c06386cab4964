package touchstone.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import touchstone.server.house.Repository;
import touchstone.server.testing.TestServer;

/** The promise between server and browser is a file: it changes only when somebody means it. */
class ContractTest {

    private static final Path FILE = Repository.root().resolve("contract/openapi.json");

    @Test
    void theCommittedContractIsWhatTheServerAnswers() throws IOException {
        String now;
        try (TestServer server = TestServer.start()) {
            now = JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                            .build()
                            .writeValueAsString(
                                    new Operations(server.bean(RequestMappingHandlerMapping.class)).document())
                    + "\n";
        }
        if (Boolean.getBoolean("contract.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, now);
        }
        assertThat(Files.exists(FILE) ? Files.readString(FILE) : "")
                .as("contract/openapi.json is not what the server answers; if the change is meant, run ./do contract")
                .isEqualTo(now);
    }
}
