package touchstone.server.projects.apply;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.platform.Caller;

/** Takes project files. */
@RestController
@RequestMapping("/api/v1/projects")
class ApplyController {

    private final FileMistakes files;
    private final Applying applying;

    ApplyController(FileMistakes files, Applying applying) {
        this.files = files;
        this.applying = applying;
    }

    @PostMapping("/apply")
    ResponseEntity<Applied> apply(Caller caller, @RequestBody ApplyRequest request) {
        String text = String.join("\n", request.file().lines().toList());
        Applied applied = applying.apply(caller, files.read(request.source()), text, request.isDryRun());
        HttpStatus status = applied.created() && !request.isDryRun() ? HttpStatus.CREATED : HttpStatus.OK;
        return ResponseEntity.status(status).body(applied);
    }
}
