package touchstone.labels.relations;

import touchstone.labels.Malformed;
import touchstone.labels.Names;

/** A typed link from one region to another of the same answer. */
public record Relation(String id, String from, String to, String type) {
    public Relation {
        Names.region(id);
        Names.region(from);
        Names.region(to);
        Malformed.unless(!from.equals(to), "relation-to-itself", "a relation links two different regions");
    }
}
