package touchstone.cli.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One person's program at the API, which tries again with the same key until it is answered. While the database is
 * down the server may only say that it is busy; any other failure is a defect.
 */
final class Caller {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GIVE_UP = Duration.ofMinutes(2);
    private static final int TRY_AGAIN = 503;

    private final HttpClient client;
    private final Program program;
    private final String token;

    Caller(HttpClient client, Program program, String token) {
        this.client = client;
        this.program = program;
        this.token = token;
    }

    /** What the server said. */
    record Answer(int status, String body) {
        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    Caller with(String otherToken) {
        return new Caller(client, program, otherToken);
    }

    Answer get(String path) {
        return untilAnswered(request(path).GET().build());
    }

    /** Posts the text under a key of its own; a doubt about the answer is settled by asking again with that key. */
    Answer post(String path, String key, String type, String body) {
        return untilAnswered(request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        URI address = program.address().resolve(path);
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    private Answer untilAnswered(HttpRequest request) {
        String last = "nothing";
        for (long end = System.nanoTime() + GIVE_UP.toNanos(); System.nanoTime() < end; ) {
            program.untilReady();
            try {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() < 500) return new Answer(answer.statusCode(), answer.body());
                last = answer.statusCode() + " " + answer.body();
                assertThat(answer.statusCode()).as(last).isEqualTo(TRY_AGAIN);
            } catch (IOException cut) {
                // The program or its database is gone for now, and nobody knows whether the request arrived.
                last = cut.toString();
                Thread.onSpinWait();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        throw new AssertionError("no answer to " + request.method() + " " + request.uri() + " in " + GIVE_UP.toSeconds()
                + " s; the last was: " + last);
    }
}
