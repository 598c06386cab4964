package touchstone.server.platform.web;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether the server can do its work, for whatever watches it. */
@RestController
class Health {

    private final HealthStore store;

    Health(JdbcClient database) {
        this.store = new HealthStore(database);
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        return store.answers()
                ? ResponseEntity.ok(Map.of("status", "ready"))
                : ResponseEntity.status(503).body(Map.of("status", "database"));
    }
}
