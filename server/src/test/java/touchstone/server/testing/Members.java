package touchstone.server.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import touchstone.server.testing.TestHttp.Reply;

/** People of projects on a test server, each with a token of all rights. */
public final class Members {

    private Members() {}

    /** Gives the person a role in the project; makes them, and their token, if there is no such person yet. */
    public static void join(TestServer server, String slug, String name, String role) {
        Reply reply = server.asOwner().post("/api/v1/people", Map.of("name", name, "project", slug, "role", role));
        if (reply.status() >= 300) {
            throw new IllegalStateException(reply.body());
        }
        server.sql()
                .sql("""
                INSERT INTO access_token (id, person, title, token_hash, scopes, expires_at)
                SELECT :id, id, 'test', sha256(convert_to(:token, 'UTF8')), '{all}', now() + interval '1 day'
                  FROM person WHERE name = :name ON CONFLICT DO NOTHING
                """)
                .param("id", UUID.nameUUIDFromBytes(token(name).getBytes(StandardCharsets.UTF_8)))
                .param("token", token(name))
                .param("name", name)
                .update();
    }

    /** The token of somebody who joined. */
    public static String token(String name) {
        return "tsp_all-rights-of-" + name;
    }
}
