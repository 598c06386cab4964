package touchstone.server.projects;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import touchstone.labels.Rubric;

/** What models propose in a row, before anything is stored; answered by the room that keeps predictions. */
public interface PreviewedPredictions {

    /**
     * What one model proposes.
     *
     * @param id names it within the row
     * @param answers by question
     * @param scores confidence by question
     */
    record Proposal(String id, String model, String version, JsonNode answers, JsonNode scores) {}

    /** The proposals that a row carries where the file says; what no question can take is left out. */
    List<Proposal> in(
            ProjectDefinition definition,
            Rubric rubric,
            JsonNode row,
            List<String> domain,
            Optional<String> language,
            Optional<String> sensitivity);
}
