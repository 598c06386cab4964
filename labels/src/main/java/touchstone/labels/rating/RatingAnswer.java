package touchstone.labels.rating;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Answer;
import touchstone.labels.Copies;
import touchstone.labels.Malformed;
import touchstone.labels.Numbers;

/** A number, or the reason why there is none; exactly one of both. */
public record RatingAnswer(Optional<BigDecimal> value, Optional<NoValue> none) implements Answer {

    public RatingAnswer(@Nullable Optional<BigDecimal> value, @Nullable Optional<NoValue> none) {
        this.value = Copies.optional(value).map(Numbers::normal);
        this.none = Copies.optional(none);
        Malformed.unless(
                this.value.isPresent() != this.none.isPresent(),
                "rating-value",
                "a rating has either a value or a reason");
    }

    /** This number. */
    public static RatingAnswer of(double value) {
        return new RatingAnswer(Optional.of(BigDecimal.valueOf(value)), Optional.empty());
    }

    /** No number, for this reason. */
    public static RatingAnswer none(NoValue why) {
        return new RatingAnswer(Optional.empty(), Optional.of(why));
    }

    @Override
    public boolean blank() {
        return false;
    }
}
