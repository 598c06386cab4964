package touchstone.labels.relations;

import com.fasterxml.jackson.annotation.JsonProperty;
import touchstone.labels.Malformed;
import touchstone.labels.Names;

/** A typed link from one region to another of the same answer. */
public record Relation(
        @JsonProperty("id") String id,
        @JsonProperty("from") String from,
        @JsonProperty("to") String to,
        @JsonProperty("type") String type) {
    public Relation {
        Names.region(id);
        Names.region(from);
        Names.region(to);
        Malformed.unless(!from.equals(to), "relation-to-itself", "a relation links two different regions");
    }
}
