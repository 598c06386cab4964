package touchstone.cli.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The server's API for programs: sends a token, reads JSON, turns problem documents into {@link Refusal}s. */
public final class Api {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client;
    private final URI base;
    private final String token;
    private final Map<String, String> headers;

    /** An API at that address ({@code http://localhost:8080}), used with that token. */
    public Api(HttpClient client, URI base, String token) {
        this(client, base, token, Map.of());
    }

    private Api(HttpClient client, URI base, String token, Map<String, String> headers) {
        this.client = client;
        this.base = base;
        this.token = token;
        this.headers = headers;
    }

    /** The same, sending one more header with every request. */
    public Api withHeader(String name, String value) {
        return new Api(client, base, token, Map.of(name, value));
    }

    /** Text as it stands in one part of a path or in a query. */
    public static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Reads. */
    public JsonNode get(String path) {
        return json(request(path).GET());
    }

    /** Sends a value and reads the answer; missing when there is none. */
    public JsonNode post(String path, Object body) {
        return send("POST", path, body);
    }

    /** Sends a value with another method. */
    public JsonNode send(String method, String path, Object body) {
        return json(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    /** Sends a file as it is. */
    public JsonNode upload(String path, BodyPublisher file) {
        return json(request(path)
                .header("Content-Type", "application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(file));
    }

    /** Opens an answer as a stream, which the caller closes. */
    public InputStream open(String path) {
        HttpResponse<InputStream> answer = exchange(request(path).GET());
        if (answer.statusCode() >= 300) {
            throw new Refusal(answer.statusCode(), tree(answer.body()));
        }
        return answer.body();
    }

    private JsonNode json(HttpRequest.Builder request) {
        HttpResponse<InputStream> answer = exchange(request);
        JsonNode body = tree(answer.body());
        if (answer.statusCode() >= 300) {
            throw new Refusal(answer.statusCode(), body);
        }
        return body;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("/api/v1" + path))
                .timeout(Duration.ofMinutes(10))
                .header("Accept", "application/json, application/problem+json, */*")
                .header("Accept-Language", Locale.getDefault().toLanguageTag())
                .header("Authorization", "Bearer " + token);
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<InputStream> exchange(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (IOException unreachable) {
            throw new NotUsable(
                    ExitCode.NOT_REACHED,
                    "There is no answer from " + base + ".",
                    "Check --url (or TOUCHSTONE_URL) and whether the server runs: ./touchstone serve");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotUsable(ExitCode.REFUSED, "The command was interrupted.", "Run it again.");
        }
    }

    private static JsonNode tree(InputStream body) {
        try (body) {
            byte[] bytes = body.readAllBytes();
            return bytes.length == 0 ? MissingNode.getInstance() : JSON.readTree(bytes);
        } catch (JacksonException | IOException other) {
            return MissingNode.getInstance();
        }
    }
}
