package touchstone.server.projects.file;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import touchstone.server.projects.QualityGoal;

/** Reads {@code quality}: how good the labels must be. */
final class GoalReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private GoalReader() {}

    static QualityGoal read(Node node, Mistakes mistakes) {
        Fields fields = Fields.of(node, mistakes, Set.of("gold", "target_accuracy"));
        Optional<BigDecimal> rate = fields.value("gold")
                .flatMap(gold -> Fields.of(gold, mistakes, Set.of("rate")).number("rate", BigDecimal.ZERO, HALF));
        Optional<BigDecimal> target = fields.number("target_accuracy", HALF, BigDecimal.ONE);
        return new QualityGoal(
                rate.map(BigDecimal::doubleValue).orElse(null),
                target.map(BigDecimal::doubleValue).orElse(null));
    }
}
