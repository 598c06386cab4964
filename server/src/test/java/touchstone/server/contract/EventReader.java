package touchstone.server.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads one person's stream of events. */
public final class EventReader implements AutoCloseable {

    private final HttpClient client;
    private final InputStream stream;
    private final BufferedReader lines;

    private EventReader(HttpClient client, InputStream stream) {
        this.client = client;
        this.stream = stream;
        this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** Opens the stream and waits until it is open. */
    public static EventReader open(int port, String token) throws IOException, InterruptedException {
        return open(port, "Authorization", "Bearer " + token);
    }

    /** The same for whoever this header names. */
    public static EventReader open(int port, String header, String value) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/events"))
                .header(header, value)
                .build();
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            client.shutdownNow();
            throw new IllegalStateException("status " + response.statusCode());
        }
        return new EventReader(client, response.body());
    }

    /** The data of the next event; waits for it. Empty when the server ended the stream. */
    public String firstEvent() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("data:")) {
                return line.substring("data:".length()).strip();
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        stream.close();
        client.shutdownNow();
    }
}
