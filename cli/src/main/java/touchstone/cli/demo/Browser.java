package touchstone.cli.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a browser: keeps cookies and sends the page's token back, as the pages do. */
final class Browser {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PAGE_TOKEN = "XSRF-TOKEN";

    private final HttpClient client;
    private final URI base;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(HttpClient client, URI base) {
        this.client = client;
        this.base = base;
    }

    /** Sends a value, after looking at a page of that address when no page was opened yet. */
    JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        if (!cookies.containsKey(PAGE_TOKEN)) {
            exchange(HttpRequest.newBuilder(address("/session")).GET());
        }
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookies.getOrDefault(PAGE_TOKEN, ""))
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        if (answer.statusCode() >= 300) {
            throw new IOException(path + " was answered with " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private URI address(String path) {
        return base.resolve("/api/v1" + path);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer =
                client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair.length > 1 ? pair[1] : "");
        }
        return answer;
    }
}
