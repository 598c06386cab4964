package touchstone.server.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import touchstone.server.platform.Job;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/** Background work: its progress is seen, it can be stopped, and it survives the death of the node that ran it. */
class JobsTest {
    private static final String PROJECT = """
            project: jobs
            inputs:
              text: { kind: text, from: $.text }
            rubric:
              version: 1
              guidelines: "# Rules {#rules}\\n\\nChoose.\\n"
              questions:
                tone: { kind: choice, options: [good, bad], required: true }
            workflow:
              - { stage: label, seats: 2, blind: true }
            """;

    private static final long PATIENCE_NS = 60_000_000_000L;
    private static final TestServer SERVER = TestServer.start(Counting.class);

    @BeforeAll
    static void makeProject() {
        Reply made = SERVER.asOwner()
                .post("/api/v1/projects/apply", Map.of("file", PROJECT, "files", Map.of(), "dry_run", false));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void theProgressOfAJobIsSeenWhileItRuns() {
        Counting counting = SERVER.bean(Counting.class);
        UUID job = queued("counting");
        until(job, state -> state.path("state").asString().equals("running"));
        counting.steps.add("one");
        counting.steps.add("two");
        JsonNode seen = until(job, state -> state.path("done").asInt() == 2);
        assertThat(seen.path("total").asInt()).isEqualTo(3);
        assertThat(seen.path("state").asString()).isEqualTo("running");
        counting.steps.add("three");
        JsonNode ended = until(job, JobsTest::ended);
        assertThat(ended.path("state").asString()).isEqualTo("done");
        assertThat(ended.at("/outcome/counted").asInt()).isEqualTo(3);
    }

    @Test
    void aRunningJobStopsWhenItIsCancelledAndAWaitingOneNeverBegins() {
        UUID job = queued("counting");
        until(job, state -> state.path("state").asString().equals("running"));
        assertThat(SERVER.asOwner()
                        .post("/api/v1/jobs/" + job + "/cancel", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(until(job, JobsTest::ended).path("state").asString()).isEqualTo("cancelled");

        UUID waiting = queued("nobody-knows-this-kind");
        Reply cancelled = SERVER.asOwner().post("/api/v1/jobs/" + waiting + "/cancel", "{}");
        assertThat(cancelled.json().path("state").asString()).isEqualTo("cancelled");
    }

    @Test
    void theJobOfADeadNodeIsTakenUpAgainByALivingOne() {
        Counting counting = SERVER.bean(Counting.class);
        UUID job = dead("counting", "NULL");
        JobStore.Taken old = taken(job);
        counting.steps.addAll(List.of("one", "two", "three"));
        int before = counting.runs.get();
        SERVER.bean(JobRunner.class).recover();
        assertThat(until(job, JobsTest::ended).at("/outcome/counted").asInt()).isEqualTo(3);
        assertThat(counting.runs.get()).isEqualTo(before + 1);

        SERVER.bean(JobStore.class).end(old, Job.State.FAILED, 0, null, "{}");
        assertThat(job(job).path("state").asString())
                .as("a node that was only slow cannot end what another has done")
                .isEqualTo("done");
        assertThat(SERVER.bean(JobStore.class).keepOutcome(old, "{}")).isFalse();
    }

    @Test
    void aJobWhoseNodeDiedAfterTheLastStepIsDoneAndNotRunAgain() {
        int before = SERVER.bean(Counting.class).runs.get();
        UUID job = dead("counting", "'{\"counted\": 3}'");
        SERVER.bean(JobRunner.class).recover();
        JsonNode ended = job(job);
        assertThat(ended.path("state").asString()).isEqualTo("done");
        assertThat(ended.at("/outcome/counted").asInt()).isEqualTo(3);
        assertThat(SERVER.bean(Counting.class).runs.get()).isEqualTo(before);
    }

    @Test
    void aJobThatCannotBeRepeatedFailsAndSaysSo() {
        UUID job = dead("nobody-knows-this-kind", "NULL");
        SERVER.bean(JobRunner.class).recover();
        assertThat(job(job).path("state").asString()).isEqualTo("failed");
        assertThat(job(job).at("/outcome/code").asString()).isEqualTo("job-interrupted");
    }

    @Test
    void anImportWhoseNodeDiesBetweenCommitAndEndStandsAsItWas() {
        Reply started = SERVER.asOwner()
                .with("Content-Type", "application/jsonl")
                .post(
                        "/api/v1/projects/jobs/imports?format=jsonl",
                        BodyPublishers.ofString("{\"id\":\"a\",\"text\":\"one\"}\nbroken\n"));
        UUID job = UUID.fromString(started.json().path("id").asString());
        until(job, JobsTest::ended);
        SERVER.sql()
                .sql("UPDATE job SET state = 'running', ended_at = NULL, alive_at = now() - interval '1 minute'"
                        + " WHERE id = :id")
                .param("id", job)
                .update();
        SERVER.bean(JobRunner.class).recover();
        JsonNode ended = until(job, JobsTest::ended);
        assertThat(ended.path("state").asString()).as(ended.toString()).isEqualTo("done");
        assertThat(ended.at("/outcome/accepted").asInt()).isEqualTo(1);
        assertThat(SERVER.asOwner()
                        .get("/api/v1/jobs/" + job + "/report?format=csv")
                        .body())
                .contains("not-json");
    }

    @Test
    void anImportIsRunAgainAfterItsNodeDiedBeforeTheCommit() {
        Reply started = SERVER.asOwner()
                .with("Content-Type", "application/jsonl")
                .post(
                        "/api/v1/projects/jobs/imports?format=jsonl",
                        BodyPublishers.ofString("{\"id\":\"again\",\"text\":\"one\"}\n"));
        UUID job = UUID.fromString(started.json().path("id").asString());
        until(job, JobsTest::ended);
        SERVER.sql()
                .sql("UPDATE job SET state = 'running', ended_at = NULL, outcome = NULL,"
                        + " alive_at = now() - interval '1 minute' WHERE id = :id")
                .param("id", job)
                .update();
        SERVER.bean(JobRunner.class).recover();
        JsonNode ended = until(job, JobsTest::ended);
        assertThat(ended.path("state").asString()).as(ended.toString()).isEqualTo("done");
        assertThat(ended.at("/outcome/same").asInt())
                .as("its upload is still there")
                .isEqualTo(1);
    }

    private static boolean ended(JsonNode job) {
        return !List.of("queued", "running").contains(job.path("state").asString());
    }

    private static UUID queued(String kind) {
        return insert(kind, "'queued', NULL, NULL, NULL");
    }

    /** A job that a node took and then said nothing of for a minute. */
    private static UUID dead(String kind, String outcome) {
        return insert(kind, "'running', now() - interval '2 minutes', now() - interval '1 minute', " + outcome);
    }

    private static UUID insert(String kind, String state) {
        UUID id = UUID.randomUUID();
        SERVER.sql()
                .sql("""
                        INSERT INTO job (id, project, kind, request, created_by, state, started_at, alive_at, outcome)
                        SELECT :id, p.id, :kind, '{"title":"t"}', p.created_by, %s FROM project p WHERE slug = 'jobs'
                        """.formatted(state.endsWith("NULL") ? state : state + "::jsonb"))
                .param("id", id)
                .param("kind", kind)
                .update();
        return id;
    }

    private static JobStore.Taken taken(UUID id) {
        Job job = SERVER.bean(JobStore.class).find(id).orElseThrow();
        return new JobStore.Taken(
                id, job.project(), job.kind(), "{}", job.createdBy(), Objects.requireNonNull(job.startedAt()));
    }

    private static JsonNode job(UUID id) {
        return SERVER.asOwner().get("/api/v1/jobs/" + id).json();
    }

    private static JsonNode until(UUID id, Predicate<JsonNode> condition) {
        long end = System.nanoTime() + PATIENCE_NS;
        JsonNode job = job(id);
        while (!condition.test(job)) {
            assertThat(System.nanoTime()).as(job.toString()).isLessThan(end);
            Thread.onSpinWait();
            job = job(id);
        }
        return job;
    }
}
