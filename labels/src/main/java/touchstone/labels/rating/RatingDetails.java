package touchstone.labels.rating;

import java.math.BigDecimal;
import java.util.Optional;
import touchstone.labels.Copies;
import touchstone.labels.Details;

/** How much larger the second value is than the first; empty when one of them gives no value. */
public record RatingDetails(Optional<BigDecimal> difference) implements Details {
    public RatingDetails {
        difference = Copies.optional(difference);
    }
}
