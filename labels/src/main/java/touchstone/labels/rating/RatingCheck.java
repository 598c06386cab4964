package touchstone.labels.rating;

import java.math.BigDecimal;
import java.util.List;
import touchstone.labels.Finding;
import touchstone.labels.FindingCode;
import touchstone.labels.ItemView;
import touchstone.labels.facet.Checking;

/** Only values of the scale, and only reasons that are allowed. */
final class RatingCheck implements Checking<RatingQuestion, RatingAnswer> {
    @Override
    public List<Finding> check(RatingQuestion question, RatingAnswer answer, ItemView item, Others others) {
        if (answer.value().isPresent()) {
            return check(question.scale(), answer.value().get());
        }
        return answer.none().stream()
                .filter(reason -> !question.none().contains(reason))
                .map(reason -> Finding.of("none", FindingCode.NONE_NOT_ALLOWED, "reason", reason.code()))
                .toList();
    }

    private static List<Finding> check(Scale scale, BigDecimal value) {
        if (!scale.spans(value)) {
            return List.of(Finding.of(
                    "value", FindingCode.RATING_OUTSIDE_SCALE, "value", value, "min", scale.min(), "max", scale.max()));
        }
        return scale.holds(value)
                ? List.of()
                : List.of(Finding.of("value", FindingCode.RATING_OFF_STEP, "value", value));
    }
}
