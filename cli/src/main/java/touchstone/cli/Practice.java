package touchstone.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import touchstone.cli.demo.Rehearsal;
import touchstone.server.people.FirstOwner;
import touchstone.server.platform.Home;

/**
 * One whole start, a morning's work and an end in a home that is thrown away. The build watches it, so that later starts are
 * quick and the first people meet a server that has warmed up.
 */
@Command(name = "practice", hidden = true, description = "Start once, work for a while, end.")
final class Practice implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        if (System.getenv("TOUCHSTONE_DATABASE_URL") != null) {
            System.err.println("Practice fills a database that is thrown away; it never runs on the one that is set.");
            return 2;
        }
        Path folder = Files.createTempDirectory("touchstone-practice");
        try {
            Place place = new Place();
            place.port = freePort();
            Home home = new Home(folder.resolve("home"));
            return new Running(place, home, server -> visit(server, home, place.address())).untilStopped();
        } finally {
            remove(folder);
        }
    }

    private static List<String> visit(ConfigurableApplicationContext server, Home home, String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of("/health", "/", "/api/v1/session"))
                client.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(),
                        HttpResponse.BodyHandlers.discarding());
            new Rehearsal(
                            URI.create(address),
                            home.folder(),
                            () -> server.getBean(FirstOwner.class).link())
                    .play();
            return List.of();
        } catch (IOException failure) {
            return List.of("it did not answer: " + failure.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return List.of();
        } finally {
            server.close();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
