package touchstone.server.tracker;

import java.util.Locale;
import java.util.function.Predicate;
import touchstone.server.platform.Refused;

/**
 * The order in which items are listed; among equal ones the order of arrival decides.
 *
 * @param descending whether the largest comes first
 * @param question whose verdict items are ordered by; empty for every other order
 */
record ItemOrder(By by, boolean descending, String question) {

    private static final String VERDICT_OF = "verdict.";

    /** What items can be ordered by, with its SQL and the type of its values. */
    enum By {
        ORDINAL("i.ordinal", "bigint"),
        KEY("i.key", "text"),
        PRIORITY("i.priority", "int"),
        CHANGED_AT("p.changed_at", "timestamptz"),
        STATE(
                "array_position(ARRAY['to_do','in_work','disagreement','in_review','rework','held','done','withdrawn'], p.state)",
                "int"),
        STAGE("p.stage", "int"),
        DOMAIN("array_to_string(i.domain, ', ')", "text"),
        LANGUAGE("coalesce(i.language, '')", "text"),
        RETURNED_TIMES("p.rework_count", "int"),
        FLAGS("p.flags", "int"),
        DISAGREEMENT("coalesce(p.disagreement::int, -1)", "int"),
        RUBRIC_VERSION("(SELECT coalesce(max(a.rubric_version), 0) FROM assignment a WHERE a.item = i.id)", "int"),
        ACTIVE_MS("(SELECT coalesce(sum(a.active_ms), 0) FROM assignment a WHERE a.item = i.id)::bigint", "bigint"),
        /** The names at work on an item or done with it, in their order: who worked on the same stands together. */
        PEOPLE("""
                (SELECT coalesce(string_agg(w.name, ', ' ORDER BY w.name), '')
                   FROM assignment a JOIN person w ON w.id = a.person
                  WHERE a.item = i.id AND a.state IN ('active', 'returned', 'waiting', 'submitted'))""", "text"),
        /**
         * What the newest verdict says to a question: options by name, numbers by size and before the reasons for none, texts by
         * their beginning, everything else as one. Items without such a verdict come first.
         */
        VERDICT("""
                coalesce((SELECT CASE v.said ->> 'kind'
                          WHEN 'choice' THEN CASE WHEN jsonb_array_length(v.said -> 'options') = 1 THEN v.said -> 'options' ->> 0
                                             ELSE (SELECT string_agg(o, ', ' ORDER BY n)
                                                     FROM jsonb_array_elements_text(v.said -> 'options') WITH ORDINALITY AS e (o, n)) END
                          WHEN 'rating' THEN CASE WHEN v.said ->> 'value' IS NULL THEN '2' || (v.said ->> 'none')
                                             ELSE '1' || to_char((v.said ->> 'value')::numeric + 1e12, 'FM0000000000000.000000') END
                          WHEN 'writing' THEN '1' || left(v.said ->> 'text', 100)
                          ELSE CASE WHEN v.said IS NULL THEN '' ELSE '1' END END
                     FROM (SELECT answers -> :order_question::text AS said FROM verdict WHERE item = i.id ORDER BY revision DESC LIMIT 1) v), '')""", "text");

        private final String sql;
        private final String type;

        By(String sql, String type) {
            this.sql = sql;
            this.type = type;
        }
    }

    /** The order of this line; {@code asks} says whether a question is one whose verdicts the caller may see. */
    static ItemOrder read(String sort, Predicate<String> asks) {
        String name = sort.startsWith("-") ? sort.substring(1) : sort;
        if (name.equals("created_at")) {
            return plain(By.ORDINAL, sort.startsWith("-")); // items are numbered in the order in which they were made
        }
        if (name.equals("age_s")) {
            return plain(By.ORDINAL, !sort.startsWith("-"));
        }
        if (name.startsWith(VERDICT_OF) && asks.test(name.substring(VERDICT_OF.length()))) {
            return new ItemOrder(By.VERDICT, sort.startsWith("-"), name.substring(VERDICT_OF.length()));
        }
        for (By by : By.values()) {
            if (by != By.VERDICT && by.name().toLowerCase(Locale.ROOT).equals(name)) {
                return plain(by, sort.startsWith("-"));
            }
        }
        if (sort.isEmpty()) {
            return plain(By.ORDINAL, false);
        }
        throw new Refused(TrackerProblem.SORT_UNKNOWN).about("sort", sort);
    }

    private static ItemOrder plain(By by, boolean descending) {
        return new ItemOrder(by, descending, "");
    }

    /** Whether an index holds the items in this order, so that a page is found without looking at all of them. */
    boolean indexed() {
        return switch (by) {
            case ORDINAL, KEY, PRIORITY -> true;
            case CHANGED_AT,
                    STATE,
                    STAGE,
                    DOMAIN,
                    LANGUAGE,
                    RETURNED_TIMES,
                    FLAGS,
                    DISAGREEMENT,
                    RUBRIC_VERSION,
                    ACTIVE_MS,
                    PEOPLE,
                    VERDICT -> false;
        };
    }

    /** The ORDER BY list over items whose value is listed as {@code sort_by}. */
    String sql() {
        String direction = descending ? " DESC" : "";
        return by == By.ORDINAL ? "i.ordinal" + direction : "sort_by" + direction + ", i.ordinal" + direction;
    }

    /** The value of an item by which it is ordered, which may ask for the parameter {@code order_question}; the next page goes on behind its text. */
    String valueSql() {
        return by.sql;
    }

    /** The same ORDER BY list over rows that carry the value as {@code sort_by}. */
    String again() {
        String direction = descending ? " DESC" : "";
        return "sort_by" + direction + ", ordinal" + direction;
    }

    /** The condition for items behind the parameters {@code after_value} (text) and {@code after_ordinal}. */
    String behind() {
        String sign = descending ? " < " : " > ";
        return by == By.ORDINAL
                ? "\n  AND i.ordinal" + sign + ":after_ordinal"
                : "\n  AND (" + valueSql() + ", i.ordinal)" + sign + "(:after_value::" + by.type + ", :after_ordinal)";
    }
}
