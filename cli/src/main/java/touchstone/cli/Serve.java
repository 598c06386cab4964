package touchstone.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import touchstone.server.people.FirstOwner;

/** Starts the server and stays until it is told to end. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Start the server. Without TOUCHSTONE_DATABASE_URL it brings its own PostgreSQL.")
final class Serve implements Callable<Integer> {

    @Mixin
    private final Place place = new Place();

    @Override
    public Integer call() {
        return new Running(place, place.home(), Serve::firstOwner).untilStopped();
    }

    private static List<String> firstOwner(ConfigurableApplicationContext server) {
        return server.getBean(FirstOwner.class)
                .link()
                .map(link -> List.of("Nobody owns it yet. Become the owner (works once, within an hour):", "  " + link))
                .orElse(List.of());
    }
}
