package touchstone.labels;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one model predicted, as far as it could be read.
 *
 * @param scores by question id
 * @param problems everything that could not be mapped
 */
public record ModelReading(
        Optional<String> model,
        Optional<String> version,
        Map<String, Answer> answers,
        Map<String, Double> scores,
        List<Finding> problems) {
    public ModelReading {
        answers = Copies.map(answers);
        scores = Copies.map(scores);
        problems = List.copyOf(problems);
    }

    static ModelReading failed(List<Finding> problems) {
        return new ModelReading(Optional.empty(), Optional.empty(), Map.of(), Map.of(), problems);
    }

    ModelReading under(String path) {
        List<Finding> placed = problems.stream()
                .map(problem -> problem.path().isEmpty()
                        ? new Finding(path, problem.kind(), problem.args())
                        : problem.under(path))
                .toList();
        return new ModelReading(model, version, answers, scores, placed);
    }
}
