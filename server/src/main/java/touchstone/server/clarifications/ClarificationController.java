package touchstone.server.clarifications;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;

/** Questions about the rubric: asking, one's own, and the queue of those who answer. */
@RestController
class ClarificationController {

    private static final int MOST = 500;

    /** What was made. */
    record Made(UUID id) {}

    /** One's own, over all projects, the newest first. */
    record OwnQuestions(List<OwnQuestion> questions) {}

    /** Open ones first: the blocking before the others, the oldest before the younger; then answered ones, the newest first. */
    record Queue(List<QueuedQuestion> questions) {}

    private final Clarifications clarifications;
    private final Entrance entrance;
    private final ClarificationStore store;
    private final QuestionViews views;
    private final Policy policy;

    ClarificationController(
            Clarifications clarifications,
            Entrance entrance,
            ClarificationStore store,
            QuestionViews views,
            Policy policy) {
        this.clarifications = clarifications;
        this.entrance = entrance;
        this.store = store;
        this.views = views;
        this.policy = policy;
    }

    @PostMapping("/api/v1/projects/{slug}/clarifications")
    @ResponseStatus(HttpStatus.CREATED)
    Made ask(Caller caller, @PathVariable String slug, @RequestBody NewClarification asked) {
        return new Made(clarifications.ask(caller, slug, asked));
    }

    @GetMapping("/api/v1/projects/{slug}/clarifications")
    Queue queue(
            Caller caller,
            @PathVariable String slug,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam Optional<String> clause) {
        UUID project = entrance.project(caller, slug, Action.SeeAnswers::new).id();
        return new Queue(views.queued(store.queue(project, new Asked(state, clause), MOST)));
    }

    @GetMapping("/api/v1/my-clarifications")
    OwnQuestions mine(Caller caller) {
        List<Clarification> all = store.mine(caller.personId(), MOST);
        Set<Action.InProject> wanted =
                all.stream().map(one -> new Action.ReadProject(one.project())).collect(Collectors.toSet());
        Map<UUID, String> slugs = policy.allowed(caller, wanted).stream()
                .map(Action.InProject::project)
                .collect(Collectors.toMap(
                        project -> project, project -> policy.slug(project).orElseThrow()));
        List<Clarification> known =
                all.stream().filter(one -> slugs.containsKey(one.project())).toList();
        return new OwnQuestions(views.own(known, project -> slugs.getOrDefault(project, "")));
    }
}
