package touchstone.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchstone.server.platform.Home;

/** Where a server listens and keeps its things, as said on the command line. */
final class Place {

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${TOUCHSTONE_PORT:-8080}",
            description = "Port to listen on (default: ${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "${TOUCHSTONE_BIND:-127.0.0.1}",
            description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    String bind = "127.0.0.1";

    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            description = "Folder for everything that is kept (default: TOUCHSTONE_HOME, else ~/.touchstone).")
    @Nullable
    Path home;

    /** The home that was asked for. */
    Home home() {
        return Optional.ofNullable(home).map(Home::new).orElseGet(() -> Home.from(System.getenv()));
    }

    /** The address that a person on this machine opens. */
    String address() {
        boolean everywhere = bind.equals("0.0.0.0") || bind.equals("::");
        boolean here = everywhere || bind.equals("127.0.0.1") || bind.equals("localhost") || bind.equals("::1");
        return "http://" + (here ? "localhost" : bind) + ":" + port;
    }
}
