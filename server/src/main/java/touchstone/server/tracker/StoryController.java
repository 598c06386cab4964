package touchstone.server.tracker;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Refused;

/** Everything about one item, for who may see answers. */
@RestController
@RequestMapping("/api/v1/projects/{slug}/items/{key}")
class StoryController {
    private final Looked looked;
    private final StoryStore store;

    StoryController(Looked looked, StoryStore store) {
        this.looked = looked;
        this.store = store;
    }

    /** The item, what happened to it in order, and every document that came of it, oldest first. */
    record Story(
            JsonNode item,
            JsonNode predictions,
            JsonNode timeline,
            JsonNode annotations,
            JsonNode reviews,
            JsonNode verdicts,
            JsonNode holds) {}

    @GetMapping
    Story story(Caller caller, @PathVariable String slug, @PathVariable String key) {
        Looked.At at = looked.answers(caller, slug);
        UUID item = store.find(at.project().id(), key).orElseThrow(Refused::notFound);
        String[] stages = at.stages().toArray(String[]::new);
        return new Story(
                store.item(item, stages),
                store.predictions(item, stages),
                store.timeline(item, stages),
                store.annotations(item, stages),
                store.reviews(item, stages),
                store.verdicts(item, stages),
                store.holds(item, stages));
    }
}
