package touchstone.labels.rating;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import touchstone.labels.Comparison;
import touchstone.labels.facet.Comparing;

/** The difference as a share of the scale; a value and a reason for none, or two different reasons, are 1 apart. */
final class RatingCompare implements Comparing<RatingQuestion, RatingAnswer> {
    @Override
    public Comparison compare(RatingQuestion question, RatingAnswer a, RatingAnswer b, Map<String, String> names) {
        Optional<BigDecimal> difference = a.value().flatMap(from -> b.value().map(to -> to.subtract(from)));
        double distance = difference
                .map(size -> Math.min(
                        1, size.abs().doubleValue() / question.scale().width().doubleValue()))
                .orElse(a.equals(b) ? 0.0 : 1.0);
        return Comparison.of(a.equals(b), distance, new RatingDetails(difference));
    }

    @Override
    public Optional<RatingAnswer> nothing() {
        return Optional.empty();
    }
}
