package touchstone.formats.sagemaker;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import touchstone.labels.Answer;

/**
 * The answer that holds for a question.
 *
 * @param confidence between 0 and 1, if it was measured
 * @param at when it was decided
 */
public record Decided(Answer answer, Optional<BigDecimal> confidence, Instant at) {}
