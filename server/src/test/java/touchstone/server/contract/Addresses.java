package touchstone.server.contract;

import java.util.ArrayList;
import java.util.List;

/** Fills the holes of an address with what exists, what is somebody else's, and what does not exist. */
final class Addresses {

    private static final List<String> QUERIES = List.of(
            "",
            "?filter=status:done",
            "?filter=answer.relevance:partial",
            "?filter=person:abe",
            "?filter=disagreement:yes",
            "?sort=changed_at&limit=1",
            "?sort=-changed_at&columns=verdict",
            "?text=partial",
            "?text=half&clause=guidelines&state=all",
            "?from=2026-06-01&to=2026-06-07",
            "?language=en&proficiency=b2",
            "?format=jsonl",
            "?format=csv&csv_for=spreadsheet");

    private static final List<String> IDS = List.of(
            "k1 of ann",
            "k1 of abe",
            "k2 of abe",
            "annotation k1abe",
            "k1",
            "nothing",
            "abe",
            "question of abe",
            "second question of abe",
            "precedent of abe",
            "hours of abe",
            "test",
            "attempt of abe",
            "attempt of ann");

    private Addresses() {}

    /** The addresses to try, the plainest first. */
    static List<String> of(String path) {
        List<String> found = new ArrayList<>();
        for (String id : IDS) {
            for (String key : List.of("k1", "k2", "nothing")) {
                String address = path.replace("{slug}", "alpha")
                        .replace("{id}", World.id(id).toString())
                        .replace("{key}", key)
                        .replaceAll("\\{[a-z]+}", "1");
                if (!found.contains(address)) {
                    found.add(address);
                }
            }
        }
        List<String> all = new ArrayList<>(found);
        for (String query : QUERIES.subList(1, QUERIES.size())) {
            all.add(found.getFirst() + query);
        }
        return all;
    }
}
