package touchstone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
        return new Running(place, home, Running.Prepare.NOTHING).untilStopped();
    }
}
