package touchstone.server.annotations;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.labels.WorkContent;
import touchstone.server.assignments.AssignmentView;
import touchstone.server.assignments.OwnAssignments;
import touchstone.server.platform.Caller;

@RestController
class SubmitController {

    private final Submissions submissions;
    private final OwnAssignments own;

    SubmitController(Submissions submissions, OwnAssignments own) {
        this.submissions = submissions;
        this.own = own;
    }

    @PostMapping("/api/v1/assignments/{id}/submit")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt submit(Caller caller, @PathVariable UUID id, @RequestBody WorkContent content) {
        return submissions.submit(caller, id, content);
    }

    @PostMapping("/api/v1/assignments/{id}/reopen")
    AssignmentView reopen(Caller caller, @PathVariable UUID id) {
        submissions.reopen(caller, id);
        return own.view(caller, id);
    }
}
