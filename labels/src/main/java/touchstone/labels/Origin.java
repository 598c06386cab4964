package touchstone.labels;

import java.util.UUID;

/** The predicted region that a person's region started from. */
public record Origin(UUID prediction, String region) {
    public Origin {
        Names.region(region);
    }
}
