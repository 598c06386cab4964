package touchstone.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import touchstone.cli.client.Api;

/** A busy morning on a server that is thrown away: whoever watches it has seen what a server does all day. */
public final class Rehearsal {

    private static final int COPIES = 8;
    private static final int ROWS_EACH = 240;
    private static final int REVIEWS = 40;

    private final DemoSeed seed;
    private final DemoDoor door;

    /**
     * A rehearsal on the server at that address.
     *
     * @param folder a folder of the server's home
     * @param ownerLink makes the link of the first owner, while there is none
     */
    public Rehearsal(URI address, Path folder, Supplier<Optional<String>> ownerLink) {
        this.seed = new DemoSeed(address, folder.resolve("rehearsed"), ownerLink);
        this.door = new DemoDoor(address, ownerLink);
    }

    /** Lays out the demo, brings many more rows, has them labelled by two and reviewed by one, and takes everything out again. */
    public void play() throws IOException, InterruptedException {
        seed.sow();
        Api owner = door.owner();
        door.bring(owner, DemoSeed.ENGLISH, copies());
        DemoWork work = new DemoWork();
        work.label(token(owner, "paula", "annotator"), "ben", ROWS_EACH);
        work.label(token(owner, "pavel", "annotator", "domain-expert"), "chen", ROWS_EACH);
        work.review(token(owner, "petra", "reviewer", "qa", "domain-expert"), REVIEWS);
        owner.get("/projects/" + DemoSeed.ENGLISH + "/items");
        for (String format : new String[] {"jsonl", "csv"}) {
            try (InputStream all = owner.open("/projects/" + DemoSeed.ENGLISH + "/export?format=" + format)) {
                all.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /** Somebody new: only with a new account comes a token. */
    private Api token(Api owner, String name, String role, String... skills) {
        Map<String, Object> person =
                Map.of("name", name, "project", DemoSeed.ENGLISH, "role", role, "skills", List.of(skills));
        return door.api(owner.post("/people", person).path("token").asString());
    }

    private static String copies() {
        return IntStream.range(0, COPIES)
                .mapToObj(copy -> DemoFiles.rows(key -> key + "-" + copy))
                .collect(Collectors.joining());
    }
}
