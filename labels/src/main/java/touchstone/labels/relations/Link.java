package touchstone.labels.relations;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a relation says, without its id. */
record Link(String from, String to, String type) {
    static Link of(Relation relation) {
        return new Link(relation.from(), relation.to(), relation.type());
    }

    /** The same between the regions as they are called elsewhere; a region without another name keeps its own. */
    Link renamed(Map<String, String> names) {
        return new Link(names.getOrDefault(from, from), names.getOrDefault(to, to), type);
    }

    /** The relations of an answer by what they say, in its order; a repeated link counts once. */
    static Map<Link, Relation> all(RelationsAnswer answer, Map<String, String> names) {
        Map<Link, Relation> links = new LinkedHashMap<>();
        answer.relations().forEach(relation -> links.putIfAbsent(of(relation).renamed(names), relation));
        return links;
    }
}
