package touchstone.cli.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import touchstone.cli.client.Api;
import touchstone.cli.client.Refusal;

/** Fills a fresh demo server once; a start after that finds everything as it was left. */
public final class DemoSeed {

    private static final String ENGLISH = "llm-response-review";
    private static final String CHINESE = "zh-support-intents";
    private static final Duration LONGEST_JOB = Duration.ofSeconds(60);

    private final URI address;
    private final Path done;
    private final Supplier<Optional<String>> ownerLink;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /**
     * A seed for the server at that address.
     *
     * @param done a file in the demo's home that says that everything is laid out
     * @param ownerLink makes the link of the first owner, while there is none
     */
    public DemoSeed(URI address, Path done, Supplier<Optional<String>> ownerLink) {
        this.address = address;
        this.done = done;
        this.ownerLink = ownerLink;
    }

    /** Lays everything out if that was not done before; the lines tell a person how to get in. */
    public List<String> sow() {
        try {
            if (!Files.exists(done)) {
                layOut();
                Files.writeString(done, "The example work is laid out.\n");
            }
            return accounts();
        } catch (IOException | RuntimeException failure) {
            return List.of("The example work could not be laid out: " + why(failure), "The server itself is in order.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return List.of("The example work was interrupted; start the demo again to go on.");
        }
    }

    private void layOut() throws IOException, InterruptedException {
        Api owner = owner();
        owner.post(
                "/projects/apply",
                Map.of(
                        "file", DemoFiles.text("llm-response-review.yaml"),
                        "files", Map.of("guidelines.md", DemoFiles.text("guidelines.md"))));
        owner.post("/projects/apply", Map.of("file", DemoFiles.text("zh-support-intents.yaml")));
        Map<String, Api> team = team(owner);
        bring(owner, ENGLISH, DemoFiles.rows());
        bring(owner, CHINESE, DemoFiles.text("zh-support-intents.jsonl"));
        DemoWork work = new DemoWork();
        work.label(member(team, "chen"), "chen", 30);
        work.label(member(team, "ana"), "ana", 33);
        work.escalate(member(team, "ana"), "ana");
        work.review(member(team, "quentin"), 7);
    }

    private Api owner() throws IOException, InterruptedException {
        Browser browser = new Browser(client, address);
        Optional<String> link = ownerLink.get();
        if (link.isPresent()) {
            String token = link.get().substring(link.get().lastIndexOf('/') + 1);
            browser.post(
                    "/links/" + token,
                    Map.of(
                            "name", DemoPeople.OWNER,
                            "display_name", "Olivia Brandt",
                            "password", DemoPeople.PASSWORD));
        } else {
            browser.post("/session", Map.of("name", DemoPeople.OWNER, "password", DemoPeople.PASSWORD));
        }
        JsonNode token =
                browser.post("/tokens", Map.of("title", "laying out the demo", "scopes", List.of("all"), "days", 1));
        return api(token.path("token").asString());
    }

    private Map<String, Api> team(Api owner) {
        Map<String, Api> team = new HashMap<>();
        for (DemoPeople.Somebody somebody : DemoPeople.TEAM) {
            for (String project : List.of(CHINESE, ENGLISH)) {
                JsonNode added = owner.post(
                        "/people",
                        Map.of(
                                "name", somebody.name(),
                                "display_name", somebody.displayName(),
                                "password", DemoPeople.PASSWORD,
                                "project", project,
                                "role", somebody.role(),
                                "skills", somebody.skills()));
                team.put(somebody.name(), api(added.path("token").asString()));
            }
        }
        return team;
    }

    private static Api member(Map<String, Api> team, String name) {
        return Objects.requireNonNull(team.get(name), name);
    }

    private void bring(Api owner, String project, String rows) throws IOException, InterruptedException {
        JsonNode job = owner.upload("/projects/" + project + "/imports?format=jsonl", BodyPublishers.ofString(rows));
        long until = System.nanoTime() + LONGEST_JOB.toNanos();
        while (List.of("queued", "running").contains(job.path("state").asString())) {
            if (System.nanoTime() > until) {
                throw new IOException("the import did not end");
            }
            Thread.sleep(20);
            job = owner.get("/jobs/" + job.path("id").asString());
        }
        if (!job.path("state").asString().equals("done")
                || job.path("outcome").path("rejected").asLong(0) > 0) {
            throw new IOException("the import went wrong: " + job);
        }
    }

    private Api api(String token) {
        return new Api(client, address, token);
    }

    private static List<String> accounts() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Sign in as one of these; the password is  " + DemoPeople.PASSWORD);
        lines.add("  %-8s owner of everything".formatted(DemoPeople.OWNER));
        DemoPeople.TEAM.forEach(somebody -> lines.add("  " + somebody.line()));
        return lines;
    }

    private static String why(Exception failure) {
        return failure instanceof Refusal refusal
                ? refusal.getMessage() + " " + refusal.problem()
                : String.valueOf(failure.getMessage());
    }
}
