package touchstone.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One user's side of HTTP: cookies are kept, and the page's token is sent back as the user interface does. */
public final class TestHttp {

    private static final JsonMapper JSON = new JsonMapper();

    private final int port;
    private final HttpClient client;
    private final CookieManager cookies = new CookieManager();
    private final Map<String, String> headers = new LinkedHashMap<>();

    /** The client is shared by everyone who speaks to this server, and keeps no cookies: each holds a handful of open files. */
    TestHttp(int port, HttpClient client) {
        this.port = port;
        this.client = client;
    }

    /** An answer. */
    public record Reply(int status, Map<String, String> headers, String body) {

        /** The body as JSON. */
        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** The stable code of a refusal; empty for other answers. */
        public String code() {
            return body.startsWith("{") ? json().path("code").asString("") : "";
        }

        /** A header's value, or the empty text. */
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    /** Sends this header from now on. */
    public TestHttp with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Sends this header no more. */
    public TestHttp without(String name) {
        headers.remove(name);
        return this;
    }

    /** Signs in with a password, as a browser does. */
    public Reply signIn(String name, String password) {
        get("/api/v1/session");
        return post("/api/v1/session", Map.of("name", name, "password", password));
    }

    /** Reads. */
    public Reply get(String path) {
        return send("GET", path, null);
    }

    /** Sends a new thing; the body is an object for JSON, or JSON text, or a publisher of any bytes. */
    public Reply post(String path, Object body) {
        return send("POST", path, body);
    }

    /** Replaces. */
    public Reply put(String path, Object body) {
        return send("PUT", path, body);
    }

    /** Changes. */
    public Reply patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    /** Removes. */
    public Reply delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends any request under {@code /}. */
    public Reply send(String method, String path, @Nullable Object body) {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
        headers.forEach(request::setHeader);
        if (!method.equals("GET")) {
            cookie("XSRF-TOKEN").ifPresent(token -> request.setHeader("X-XSRF-TOKEN", token));
        }
        if (body != null && !headers.containsKey("Content-Type")) {
            request.setHeader("Content-Type", "application/json");
        }
        request.method(method, publisher(body));
        try {
            cookies.get(address, Map.of()).forEach((name, values) -> {
                if (!values.isEmpty()) {
                    request.setHeader(name, String.join("; ", values));
                }
            });
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            cookies.put(address, response.headers().map());
            Map<String, String> received = new LinkedHashMap<>();
            response.headers().map().forEach((name, values) -> received.put(name, String.join(", ", values)));
            return new Reply(response.statusCode(), received, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher publisher(@Nullable Object body) {
        return switch (body) {
            case null -> HttpRequest.BodyPublishers.noBody();
            case HttpRequest.BodyPublisher bytes -> bytes;
            case String text -> HttpRequest.BodyPublishers.ofString(text);
            default -> HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        };
    }

    /** The value of a cookie that the server set. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Brings a cookie along that the server did not set. */
    public TestHttp withCookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create("http://127.0.0.1:" + port), cookie);
        return this;
    }
}
