package touchstone.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import touchstone.cli.demo.DemoSeed;
import touchstone.server.people.FirstOwner;
import touchstone.server.platform.Home;

/** Starts a server of its own kind, apart from any real installation. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Start a server with example work, in a home of its own beside the real one.")
final class Demo implements Callable<Integer> {

    @Mixin
    private final Place place = new Place();

    @Override
    public Integer call() {
        Home home = new Home(place.home().folder().resolve("demo"));
        URI address = URI.create(place.address());
        Path done = home.folder().resolve("example-work-laid-out");
        return new Running(
                        place,
                        home,
                        server -> new DemoSeed(address, done, () -> ownerLink(server), () -> tookTime(server)).sow())
                .untilStopped();
    }

    /** The hours ledger counts no work with more time than passed since its claim, and the example work was done in moments. */
    private static void tookTime(ConfigurableApplicationContext server) {
        server.getBean(JdbcClient.class)
                .sql("UPDATE assignment SET claimed_at = claimed_at - make_interval(secs => active_ms / 1000.0 + 3)")
                .update();
    }

    private static Optional<String> ownerLink(ConfigurableApplicationContext server) {
        return server.getBean(FirstOwner.class).link();
    }
}
