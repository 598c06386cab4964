package touchstone.server.annotations;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Refused;

@RestController
class DraftController {

    private static final Pattern REVISION = Pattern.compile("\"?(\\d{1,18})\"?");

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PutMapping("/api/v1/assignments/{id}/draft")
    DraftStore.Saved save(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String revision,
            @RequestBody JsonNode draft) {
        return drafts.save(caller, id, revision(revision), draft);
    }

    private static long revision(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Refused(AnnotationProblem.DRAFT_REVISION_MISSING);
        }
        Matcher revision = REVISION.matcher(header.strip());
        if (!revision.matches()) {
            throw new Refused(AnnotationProblem.DRAFT_REVISION_UNREADABLE).about("found", header.strip());
        }
        return Long.parseLong(revision.group(1));
    }
}
