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
import touchstone.server.platform.Home;

/** One whole start and end in a home that is thrown away; the build watches it to make later starts quick. */
@Command(name = "practice", hidden = true, description = "Start once, answer a few requests, end.")
final class Practice implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("touchstone-practice");
        try {
            Place place = new Place();
            place.port = freePort();
            return new Running(place, new Home(folder.resolve("home")), server -> visit(server, place.address()))
                    .untilStopped();
        } finally {
            remove(folder);
        }
    }

    private static List<String> visit(ConfigurableApplicationContext server, String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of("/health", "/", "/api/v1/session"))
                client.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(),
                        HttpResponse.BodyHandlers.discarding());
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
