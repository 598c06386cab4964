package touchstone.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import touchstone.server.house.Repository;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/**
 * Who may do what, over every operation of the contract and every kind of caller, against one reviewed file. A new operation
 * without a row fails. {@code -Dpermissions.write=true} writes the rows as they are; read them before committing.
 */
class PermissionsTest {

    private static final Path FILE = Repository.root().resolve("server/src/test/resources/permissions.txt");

    private static final String HEAD = """
            # Who may do what: one row an operation, one column a kind of caller, all towards project alpha and its item k1.
            # may = let in (what then happens depends on the content); 401, 403, 404 = kept out, 404 where even existence is hidden.
            # holder: annotator with an assignment on the item; other: annotator with one on another item; stranger: member of
            # another project; w r m p: tokens of the manager for work, read, manage, people alone; expired and closed: token past
            # its time, account closed.
            """;

    @Test
    void everyoneMayDoExactlyWhatTheReviewedFileSays() throws IOException {
        List<String> rows = new ArrayList<>();
        try (TestServer server = TestServer.start(NothingStays.class)) {
            World world = World.make(server);
            world.change("""
                    INSERT INTO hold (id, project, item, assignment, kind, blocking, reason, raised_by)
                    SELECT '%s', project, item, id, 'flag', false, 'odd', person FROM assignment WHERE id = '%s'
                    """.formatted(World.id("hold"), World.id("k2 of abe")));
            world.change("""
                    INSERT INTO job (id, project, kind, state, request, created_by, outcome)
                    SELECT '%s', id, 'import', 'done', '{}', '%s', '{}' FROM project WHERE slug = 'alpha'
                    """.formatted(World.id("job"), World.id("man")));
            Map<String, TestHttp> callers = callers(server, world);
            Operations operations = new Operations(server.bean(RequestMappingHandlerMapping.class));
            Samples samples = new Samples(operations.document());
            rows.add("%-64s %s"
                    .formatted("# operation", String.join(" ", callers.keySet()))
                    .strip());
            for (String operation : operations.all()) {
                if (!operation.endsWith("/events") && !operation.endsWith("/health")) {
                    rows.add(row(operation, samples, callers));
                }
            }
        }
        String now = HEAD + String.join("\n", rows) + "\n";
        if (Boolean.getBoolean("permissions.write")) {
            Files.writeString(FILE, now);
        }
        assertThat(now)
                .as("server/src/test/resources/permissions.txt says otherwise; if the change is meant, write it with"
                        + " -Dpermissions.write=true and read every changed row")
                .isEqualTo(Files.exists(FILE) ? Files.readString(FILE) : "");
    }

    private static Map<String, TestHttp> callers(TestServer server, World world) {
        for (String scope : List.of("work", "read", "manage", "people")) {
            world.token("tsp_manager-for-" + scope, "man", scope, "1 day");
        }
        world.token("tsp_expired-token-of-man", "man", "all", "-1 day");
        Map<String, TestHttp> callers = new LinkedHashMap<>();
        callers.put("nobody", server.http());
        callers.put("holder", server.as(World.token("ann")));
        callers.put("other", server.as(World.token("abe")));
        callers.put("stranger", server.as(World.token("str")));
        callers.put("reviewer", server.as(World.token("rev")));
        callers.put("lead", server.as(World.token("lea")));
        callers.put("manager", server.as(World.token("man")));
        callers.put("observer", server.as(World.token("obs")));
        callers.put("powner", server.as(World.token("pow")));
        callers.put("owner", server.asOwner());
        callers.put("w", server.as("tsp_manager-for-work"));
        callers.put("r", server.as("tsp_manager-for-read"));
        callers.put("m", server.as("tsp_manager-for-manage"));
        callers.put("p", server.as("tsp_manager-for-people"));
        callers.put("expired", server.as("tsp_expired-token-of-man"));
        callers.put("closed", server.as(World.token("dis")));
        callers.values().forEach(caller -> caller.with(NothingStays.HEADER, "1").with("If-Match", "\"0\""));
        callers.get("nobody").get("/api/v1/session");
        return callers;
    }

    private static String row(String operation, Samples samples, Map<String, TestHttp> callers) {
        String method = operation.substring(0, operation.indexOf(' '));
        String path = operation.substring(operation.indexOf(' ') + 1);
        String body = path.endsWith("/apply")
                ? World.changedFile()
                : samples.body(method, path).replace("\"project\":\"x\"", "\"project\":\"alpha\"");
        StringBuilder row = new StringBuilder("%-64s".formatted(operation));
        callers.forEach((caller, http) -> {
            Reply reply = http.send(method, address(path) + query(path), body.isEmpty() ? null : body);
            assertThat(reply.status())
                    .as("%s as %s: %s", operation, caller, reply.body())
                    .isNotEqualTo(500);
            String cell = List.of(401, 403, 404).contains(reply.status()) ? String.valueOf(reply.status()) : "may";
            row.append(' ').append(("%-" + caller.length() + "s").formatted(cell));
        });
        return row.toString().stripTrailing();
    }

    /** What an address cannot do without. */
    private static String query(String path) {
        return path.endsWith("/hours") || path.endsWith("/hours.csv") ? "?from=2026-06-01&to=2026-06-07" : "";
    }

    private static String address(String path) {
        return path.replace("{slug}", "alpha")
                .replace("/people/{id}", "/people/" + World.id("obs"))
                .replace("/assignments/{id}", "/assignments/" + World.id("k1 of ann"))
                .replace("/holds/{id}", "/holds/" + World.id("hold"))
                .replace("/jobs/{id}", "/jobs/" + World.id("job"))
                .replace("/clarifications/{id}", "/clarifications/" + World.id("question of abe"))
                .replace("/qualifications/{id}", "/qualifications/" + World.id("test"))
                .replace("/attempts/{id}", "/attempts/" + World.id("attempt of abe"))
                .replace("/precedents/{id}", "/precedents/" + World.id("precedent of abe"))
                .replace("/entries/{id}", "/entries/" + World.id("hours of abe"))
                .replace("{id}", World.id("nothing").toString())
                .replace("{key}", "k1")
                .replace("{skill}", "qa")
                .replaceAll("\\{[a-z]+}", "1");
    }
}
