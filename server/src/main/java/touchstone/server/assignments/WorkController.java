package touchstone.server.assignments;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.platform.Caller;

@RestController
class WorkController {

    private final Work work;

    WorkController(Work work) {
        this.work = work;
    }

    @GetMapping("/api/v1/projects/{slug}/work")
    WorkView work(Caller caller, @PathVariable String slug) {
        return work.of(caller, slug);
    }
}
