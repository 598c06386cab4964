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

    /** What a row's predictions hold that no question can take, where, and why. */
    record Unfit(String field, String code, String message) {}

    /** What a row carries. */
    record Found(List<Proposal> proposals, List<Unfit> unfit) {}

    /** What a row carries where the file says. */
    Found in(
            ProjectDefinition definition,
            Rubric rubric,
            JsonNode row,
            List<String> domain,
            Optional<String> language,
            Optional<String> sensitivity);
}
