package touchstone.server.predictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import touchstone.labels.Rubric;
import touchstone.server.items.Inputs;
import touchstone.server.platform.Json;
import touchstone.server.projects.PreviewedPredictions;
import touchstone.server.projects.ProjectDefinition;

/** Reads the predictions of a row that is only tried out, as an import would. */
@Component
class RowsInPreview implements PreviewedPredictions {
    private final Json json;

    RowsInPreview(Json json) {
        this.json = json;
    }

    @Override
    public Found in(
            ProjectDefinition definition,
            Rubric rubric,
            JsonNode row,
            List<String> domain,
            Optional<String> language,
            Optional<String> sensitivity) {
        RowPredictions reading = new RowPredictions(definition, rubric, json);
        if (!reading.isUsed()) {
            return new Found(List.of(), List.of());
        }
        List<Proposal> proposals = new ArrayList<>();
        List<Unfit> unfit = new ArrayList<>();
        for (NewPrediction found : reading.read(
                1,
                "",
                row,
                Inputs.view(definition, row, domain, language, sensitivity),
                part -> unfit.add(new Unfit(part.field(), part.code(), part.message())))) {
            proposals.add(new Proposal(
                    "p" + (proposals.size() + 1),
                    found.model(),
                    found.version(),
                    json.tree(found.answers()),
                    json.tree(found.scores())));
        }
        return new Found(proposals, unfit);
    }
}
