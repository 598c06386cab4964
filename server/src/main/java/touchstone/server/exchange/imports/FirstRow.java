package touchstone.server.exchange.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One of the first rows as it will look. */
record FirstRow(
        long line,
        String key,
        List<String> domain,
        Optional<String> language,
        Optional<String> sensitivity,
        int priority,
        Map<String, JsonNode> inputs,
        List<Proposal> predictions) {
    /** What a model says about it. */
    record Proposal(String model, String version, JsonNode answers) {}
}
