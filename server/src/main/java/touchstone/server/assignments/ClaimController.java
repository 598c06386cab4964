package touchstone.server.assignments;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import touchstone.labels.StageKind;
import touchstone.server.platform.Caller;

@RestController
class ClaimController {

    /**
     * What is wanted.
     *
     * @param after the assignment being worked on, when the next one is wanted ahead of need
     * @param item the key of exactly the item wanted; reviewers only
     * @param stageKind only work of this kind, for somebody who labels and reviews; left out: whatever comes first
     */
    record ClaimRequest(
            @Nullable UUID after,
            @Nullable String item,
            @Nullable StageKind stageKind) {}

    private final Claims claims;

    ClaimController(Claims claims) {
        this.claims = claims;
    }

    @PostMapping("/api/v1/projects/{slug}/claim")
    ResponseEntity<AssignmentView> claim(
            Caller caller, @PathVariable String slug, @RequestBody(required = false) @Nullable ClaimRequest request) {
        String item = request == null ? null : request.item();
        if (item != null) {
            return ResponseEntity.ok(claims.item(caller, slug, item));
        }
        UUID after = request == null ? null : request.after();
        StageKind kind = request == null ? null : request.stageKind();
        return claims.next(caller, slug, Optional.ofNullable(after), Optional.ofNullable(kind))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
