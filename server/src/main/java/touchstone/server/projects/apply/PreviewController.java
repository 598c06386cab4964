package touchstone.server.projects.apply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import touchstone.labels.Rubric;
import touchstone.server.platform.Caller;
import touchstone.server.projects.PreviewedPredictions;
import touchstone.server.projects.file.ProjectSource;
import touchstone.server.projects.file.ReadProject;

/** Shows how a row would look under a file, before anything is stored. */
@RestController
@RequestMapping("/api/v1/projects/preview")
class PreviewController {

    private final FileMistakes files;
    private final ObjectProvider<PreviewedPredictions> predictions;

    PreviewController(FileMistakes files, ObjectProvider<PreviewedPredictions> predictions) {
        this.files = files;
        this.predictions = predictions;
    }

    /**
     * A file to try.
     *
     * @param files texts beside it
     * @param row a row to show, if there is one
     */
    record PreviewRequest(
            String file,
            @Nullable Map<String, String> files,
            @Nullable ObjectNode row) {}

    /** What the labelling screen needs. */
    record Preview(
            Rubric rubric,
            @Nullable PreviewItem item,
            List<PreviewedPredictions.Proposal> predictions,
            List<PreviewedPredictions.Unfit> unfit) {}

    @PostMapping
    Preview preview(Caller caller, @RequestBody PreviewRequest request) {
        Map<String, String> beside = request.files() == null ? Map.of() : request.files();
        ReadProject.Sound sound = files.read(new ProjectSource(request.file(), beside));
        PreviewItem item = request.row() == null ? null : PreviewItem.of(sound.definition(), request.row());
        List<PreviewedPredictions.Found> found = item == null ? List.of() : found(sound, item);
        return new Preview(
                sound.rubric(),
                item,
                found.stream().flatMap(one -> one.proposals().stream()).toList(),
                found.stream().flatMap(one -> one.unfit().stream()).toList());
    }

    private List<PreviewedPredictions.Found> found(ReadProject.Sound sound, PreviewItem item) {
        return predictions
                .orderedStream()
                .map(room -> room.in(
                        sound.definition(),
                        sound.rubric(),
                        item.data(),
                        item.domain(),
                        Optional.ofNullable(item.language()),
                        Optional.ofNullable(item.sensitivity())))
                .toList();
    }
}
