package touchstone.cli.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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

    static final String ENGLISH = "llm-response-review";
    private static final String CHINESE = "zh-support-intents";

    private final DemoDoor door;
    private final Path done;
    private final Runnable tookTime;

    /**
     * A seed for the server at that address.
     *
     * @param done a file in the demo's home that says that everything is laid out
     * @param ownerLink makes the link of the first owner, while there is none
     */
    public DemoSeed(URI address, Path done, Supplier<Optional<String>> ownerLink) {
        this(address, done, ownerLink, () -> {});
    }

    /**
     * The same.
     *
     * @param tookTime called once the work is laid out, which took moments: sets when it was claimed back to what it says it took
     */
    public DemoSeed(URI address, Path done, Supplier<Optional<String>> ownerLink, Runnable tookTime) {
        this.tookTime = tookTime;
        this.door = new DemoDoor(address, ownerLink);
        this.done = done;
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
        Api owner = door.owner();
        owner.post(
                "/projects/apply",
                Map.of(
                        "file", DemoFiles.text("llm-response-review.yaml"),
                        "files", Map.of("guidelines.md", DemoFiles.text("guidelines.md"))));
        owner.post("/projects/apply", Map.of("file", DemoFiles.text("zh-support-intents.yaml")));
        Map<String, Api> team = team(owner);
        door.bring(owner, ENGLISH, DemoFiles.rows());
        door.bring(owner, CHINESE, DemoFiles.text("zh-support-intents.jsonl"));
        DemoWork work = new DemoWork();
        work.label(member(team, "chen"), "chen", 30);
        work.label(member(team, "ana"), "ana", 33);
        work.escalate(member(team, "ana"), "ana");
        work.review(member(team, "quentin"), 7);
        tookTime.run();
        new DemoQualification().layOut(member(team, "lena"), member(team, "chen"));
        new DemoQuestions().layOut(member(team, "ana"), member(team, "chen"), member(team, "lena"));
        new DemoHours().layOut(member(team, "ana"), member(team, "chen"));
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
                // A token comes with the account, so with the first project only; it is good for both.
                if (added.path("token").isString()) {
                    team.put(somebody.name(), door.api(added.path("token").asString()));
                }
            }
        }
        return team;
    }

    private static Api member(Map<String, Api> team, String name) {
        return Objects.requireNonNull(team.get(name), name);
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
