package touchstone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
        return new Running(place, place.home(), Running.Prepare.NOTHING).untilStopped();
    }
}
