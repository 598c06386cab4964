package touchstone.cli.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to add, as the API takes it.
 *
 * @param line where they stand in the table they come from; 0 for somebody named on the command line
 */
record NewPerson(
        long line,
        String name,
        @Nullable String displayName,
        @Nullable String password,
        @Nullable String project,
        @Nullable String role,
        List<String> skills) {

    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", name);
        body.put("skills", skills);
        put(body, "display_name", displayName);
        put(body, "password", password);
        put(body, "project", project);
        put(body, "role", role);
        return body;
    }

    private static void put(Map<String, Object> body, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            body.put(key, value);
        }
    }
}
