package touchstone.server.calibration;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;

/** A member's way to their first item. */
@RestController
class OnboardingController {

    /** That the guidelines of this version were read. */
    record GuidelinesAcceptance(int rubricVersion) {}

    private final TestEntrance entrance;
    private final OnboardingSteps steps;
    private final Acceptances acceptances;

    OnboardingController(TestEntrance entrance, OnboardingSteps steps, Acceptances acceptances) {
        this.entrance = entrance;
        this.steps = steps;
        this.acceptances = acceptances;
    }

    @GetMapping("/api/v1/projects/{slug}/onboarding")
    OnboardingView mine(Caller caller, @PathVariable String slug) {
        return steps.of(caller, entrance.project(caller, slug, Action.ReadProject::new));
    }

    @PostMapping("/api/v1/projects/{slug}/guidelines-acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(Caller caller, @PathVariable String slug, @RequestBody GuidelinesAcceptance accepted) {
        acceptances.accept(caller, entrance.project(caller, slug, Action.GetReady::new), accepted.rubricVersion());
    }
}
