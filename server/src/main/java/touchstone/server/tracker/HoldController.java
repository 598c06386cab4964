package touchstone.server.tracker;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import touchstone.server.assignments.Holds;
import touchstone.server.assignments.Resolution;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Json;

/** What waits for a lead, what was answered lately, and the answers. */
@RestController
class HoldController {
    private static final int MOST = 500;

    private final Looked looked;
    private final JdbcClient jdbc;
    private final Json json;
    private final Holds holds;

    HoldController(Looked looked, JdbcClient jdbc, Json json, Holds holds) {
        this.looked = looked;
        this.jdbc = jdbc;
        this.json = json;
        this.holds = holds;
    }

    /** Open holds first, oldest first; then resolved ones, newest first. */
    record HoldList(JsonNode holds) {}

    /** A lead's decision; the answer is read by whoever raised the hold. */
    record Decided(Resolution resolution, Optional<String> answer) {}

    @PostMapping("/api/v1/holds/{id}/resolve")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resolve(Caller caller, @PathVariable UUID id, @RequestBody Decided decided) {
        holds.resolve(caller, id, decided.resolution(), decided.answer());
    }

    @GetMapping("/api/v1/projects/{slug}/holds")
    HoldList holds(Caller caller, @PathVariable String slug) {
        UUID project = looked.answers(caller, slug).project().id();
        String holds = jdbc.sql("""
                SELECT coalesce(jsonb_agg(to_jsonb(x) ORDER BY x.resolved_at DESC NULLS FIRST, x.raised_at), '[]')::text
                  FROM (SELECT h.id, i.key AS item_key, h.kind, h.blocking, h.reason, h.note, w.name AS raised_by,
                               h.raised_at, r.name AS resolved_by, h.resolved_at, h.resolution, h.answer,
                               h.resolved_at IS NULL AND h.kind = 'unclear' AND EXISTS (
                                   SELECT FROM clarification c WHERE c.assignment = h.assignment AND c.blocking
                                      AND NOT EXISTS (SELECT FROM precedent p WHERE p.clarification = c.id)) AS asked
                          FROM hold h JOIN item i ON i.id = h.item JOIN person w ON w.id = h.raised_by
                          LEFT JOIN person r ON r.id = h.resolved_by
                         WHERE h.project = :project
                         ORDER BY h.resolved_at DESC NULLS FIRST, h.raised_at LIMIT :most) x
                """)
                .param("project", project)
                .param("most", MOST)
                .query(String.class)
                .single();
        return new HoldList(json.tree(holds));
    }
}
