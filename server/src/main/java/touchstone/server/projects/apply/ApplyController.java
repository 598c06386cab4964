package touchstone.server.projects.apply;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.platform.Caller;
import touchstone.server.projects.Projects;
import touchstone.server.projects.file.ReadProject;
import touchstone.server.projects.team.ShortageView;
import touchstone.server.projects.team.Shortages;

/** Takes project files. */
@RestController
@RequestMapping("/api/v1/projects")
class ApplyController {

    private final FileMistakes files;
    private final Applying applying;
    private final Projects projects;
    private final Shortages shortages;
    private final ShortageView words;

    ApplyController(FileMistakes files, Applying applying, Projects projects, Shortages shortages, ShortageView words) {
        this.files = files;
        this.applying = applying;
        this.projects = projects;
        this.shortages = shortages;
        this.words = words;
    }

    @PostMapping("/apply")
    ResponseEntity<Applied> apply(Caller caller, @RequestBody ApplyRequest request) {
        String text = String.join("\n", request.file().lines().toList());
        ReadProject.Sound sound = files.read(request.source());
        Applied applied = applying.apply(caller, sound, text, request.isDryRun());
        HttpStatus status = applied.created() && !request.isDryRun() ? HttpStatus.CREATED : HttpStatus.OK;
        return ResponseEntity.status(status).body(applied.warning(warnings(sound)));
    }

    private List<ShortageView.Warning> warnings(ReadProject.Sound sound) {
        List<Shortages.Shortage> found = projects.find(sound.definition().slug())
                .map(project -> shortages.of(sound.definition(), project.id()))
                .orElseGet(() -> shortages.ofNobody(sound.definition()));
        return words.of(found, LocaleContextHolder.getLocale());
    }
}
