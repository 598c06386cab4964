package touchstone.cli.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Promise 3: killing the program, its database or both loses nothing that was acknowledged, and doubles nothing. */
class NothingAcknowledgedIsLostTest {
    private static final int ROWS = 150;
    private static final int PEOPLE = 4;
    private static final int BETWEEN_KILLS = 40;
    private static final JsonMapper JSON = new JsonMapper();

    private static final String PROJECT = """
            project: crash
            inputs:
              text: { kind: text, from: $.text }
            rubric:
              version: 1
              guidelines: "# Rules {#rules}\\n\\nChoose.\\n"
              questions:
                tone: { kind: choice, options: [good, bad], required: true }
                why: { kind: writing, required: false, max: 200 }
            workflow:
              - { stage: label, seats: 2, blind: true }
            """;

    /** Said to have been kept: annotation id → the words that were submitted. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    private final BlockingQueue<String> signals = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void everyAcknowledgedAnnotationIsThereOnceAfterThreeKills() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        try (HttpClient client = HttpClient.newHttpClient();
                Program program = new Program(folder.resolve("home"));
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            program.start();
            Caller owner = new Caller(client, program, Program.OWNER_TOKEN);
            prepare(owner);
            List<Future<?>> work = new ArrayList<>();
            for (int n = 1; n <= PEOPLE; n++) {
                Caller person = owner.with(addPerson(owner, "person-" + n));
                work.add(people.submit(() -> labelEverything(person)));
            }

            awaitAcknowledged(BETWEEN_KILLS);
            program.killDatabase();
            awaitAcknowledged(BETWEEN_KILLS);
            program.kill();
            program.start();
            awaitAcknowledged(BETWEEN_KILLS);
            program.killDatabase();
            program.kill();
            program.start();
            for (Future<?> person : work) person.get();

            compare(owner);
        }
    }

    private void prepare(Caller owner) {
        String apply = JSON.writeValueAsString(Map.of("file", PROJECT, "files", Map.of(), "dry_run", false));
        Caller.Answer applied = owner.post("/api/v1/projects/apply", "apply", "application/json", apply);
        assertThat(applied.status()).as(applied.body()).isIn(200, 201);
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= ROWS; row++)
            rows.append("{\"id\":\"row-%d\",\"text\":\"Text %d\"}\n".formatted(row, row));
        Caller.Answer job = owner.post(
                "/api/v1/projects/crash/imports?format=jsonl", "import", "application/jsonl", rows.toString());
        assertThat(job.status()).as(job.body()).isEqualTo(202);
        String id = job.json().get("id").asString();
        JsonNode state = job.json();
        while (Set.of("queued", "running").contains(state.get("state").asString()))
            state = owner.get("/api/v1/jobs/" + id).json();
        assertThat(state.get("state").asString()).as(state.toString()).isEqualTo("done");
    }

    private String addPerson(Caller owner, String name) {
        String person = JSON.writeValueAsString(
                Map.of("name", name, "project", "crash", "role", "annotator", "skills", List.of()));
        Caller.Answer added = owner.post("/api/v1/people", "add-" + name, "application/json", person);
        assertThat(added.status()).as(added.body()).isIn(200, 201);
        return added.json().get("token").asString();
    }

    private void labelEverything(Caller person) {
        while (true) {
            Caller.Answer claim = person.post(
                    "/api/v1/projects/crash/claim", UUID.randomUUID().toString(), "application/json", "{}");
            if (claim.status() == 204) return;
            assertThat(claim.status()).as(claim.body()).isEqualTo(200);
            String assignment = claim.json().get("id").asString();
            String words = UUID.randomUUID().toString();
            Caller.Answer submitted = person.post(
                    "/api/v1/assignments/" + assignment + "/submit", words, "application/json", content(words));
            assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
            acknowledged.put(submitted.json().get("annotation").asString(), words);
            signals.add(words);
        }
    }

    private static String content(String words) {
        return JSON.writeValueAsString(Map.of(
                "answers",
                Map.of(
                        "tone", Map.of("kind", "choice", "options", List.of("good")),
                        "why", Map.of("kind", "writing", "text", words))));
    }

    private void awaitAcknowledged(int count) throws InterruptedException {
        for (int n = 0; n < count; n++)
            assertThat(signals.poll(2, TimeUnit.MINUTES)).as("somebody works").isNotNull();
    }

    private void compare(Caller owner) {
        Caller.Answer export = owner.get("/api/v1/projects/crash/export?format=jsonl");
        assertThat(export.status()).as(export.body()).isEqualTo(200);
        Map<String, String> kept = new HashMap<>();
        int items = 0;
        for (String line : export.body().lines().toList()) {
            items++;
            Set<String> persons = new HashSet<>();
            for (JsonNode annotation : JSON.readTree(line).get("annotations")) {
                assertThat(persons.add(annotation.get("person").toString()))
                        .as("one seat each: " + line)
                        .isTrue();
                String before = kept.put(
                        annotation.get("id").asString(),
                        annotation.get("answers").get("why").get("text").asString());
                assertThat(before).as("once: " + line).isNull();
            }
            assertThat(persons).as(line).hasSize(2);
        }
        assertThat(items).isEqualTo(ROWS);
        assertThat(kept).containsExactlyInAnyOrderEntriesOf(acknowledged);
    }
}
