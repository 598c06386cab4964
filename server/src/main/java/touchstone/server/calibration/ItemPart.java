package touchstone.server.calibration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.server.assignments.InputView;
import touchstone.server.assignments.Material;
import touchstone.server.platform.Json;
import touchstone.server.projects.ProjectDefinition;

/** What is shown of an item of a test: its inputs and tags, not its row, in which an answer could stand. */
record ItemPart(
        Map<String, InputView> inputs,
        List<String> domain,
        @Nullable String language,
        @Nullable String sensitivity) {

    static ItemPart of(ProjectDefinition definition, Material material, Json json) {
        return new ItemPart(
                InputView.of(definition, json.tree(material.data()), material.language()),
                material.domain(),
                material.language().orElse(null),
                material.sensitivity().orElse(null));
    }
}
