package touchstone.server.clarifications;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.assignments.OwnAssignments;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;

/** Precedents: read by everybody on the project, recorded and withdrawn by those who own the rubric. */
@RestController
class PrecedentController {

    private static final int PAGE = 200;

    /**
     * A page of the log, the newest first.
     *
     * @param next to be given as {@code after} for the page that follows; none on the last one
     */
    record PrecedentList(
            List<PrecedentView> precedents, @Nullable UUID next) {}

    /** Why a decision holds no more. */
    record NewWithdrawal(String reason) {}

    /** Which version of the rubric says it. */
    record NotedVersion(int version) {}

    private final Precedents precedents;
    private final Entrance entrance;
    private final PrecedentStore store;
    private final OwnAssignments own;
    private final Policy policy;

    PrecedentController(
            Precedents precedents, Entrance entrance, PrecedentStore store, OwnAssignments own, Policy policy) {
        this.precedents = precedents;
        this.entrance = entrance;
        this.store = store;
        this.own = own;
        this.policy = policy;
    }

    @GetMapping("/api/v1/projects/{slug}/precedents")
    PrecedentList list(
            Caller caller,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String text,
            @RequestParam Optional<String> clause,
            @RequestParam(defaultValue = "false") boolean standing,
            @RequestParam Optional<UUID> after) {
        UUID project = entrance.project(caller, slug, Action.ReadProject::new).id();
        boolean everything = policy.allows(caller, new Action.SeeAnswers(project));
        List<Precedent> page = store.page(project, new Search(text, clause, standing, after), false, PAGE);
        Set<UUID> done = everything ? Set.of() : own.submitted(caller.personId(), items(page));
        // What such an item should get would be told to somebody who is to judge that very item for themselves.
        List<PrecedentView> shown = page.stream()
                .map(one -> PrecedentView.of(one, everything || one.item() == null || done.contains(one.item())))
                .toList();
        return new PrecedentList(
                shown, page.size() < PAGE ? null : page.getLast().id());
    }

    @PostMapping("/api/v1/projects/{slug}/precedents")
    @ResponseStatus(HttpStatus.CREATED)
    ClarificationController.Made record(Caller caller, @PathVariable String slug, @RequestBody NewPrecedent decided) {
        return new ClarificationController.Made(
                precedents.record(caller, slug, decided.settlement(), decided.assignment()));
    }

    @PostMapping("/api/v1/precedents/{id}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Caller caller, @PathVariable UUID id, @RequestBody NewWithdrawal withdrawal) {
        precedents.withdraw(caller, id, withdrawal.reason());
    }

    @PostMapping("/api/v1/precedents/{id}/rubric-version")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void note(Caller caller, @PathVariable UUID id, @RequestBody NotedVersion noted) {
        precedents.noteVersion(caller, id, noted.version());
    }

    private static Collection<UUID> items(List<Precedent> page) {
        return page.stream().flatMap(one -> Stream.ofNullable(one.item())).toList();
    }
}
