package touchstone.labels;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** The predicted region that a person's region started from. */
public record Origin(
        @JsonProperty("prediction") UUID prediction,
        @JsonProperty("region") String region) {
    public Origin {
        Names.region(region);
    }
}
