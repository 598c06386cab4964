package touchstone.server.exchange.releases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Json;

/** Compares two releases of a project by the versions of items and verdicts they froze. */
@Component
class ReleaseComparisonStore {
    private static final String ONLY_IN_FIRST = """
            SELECT i.key FROM release_item a JOIN item i ON i.id = a.item
            WHERE a.release = :first AND NOT EXISTS (SELECT FROM release_item b WHERE b.release = :second AND b.item = a.item)
            ORDER BY i.ordinal
            """;
    private static final String OTHER_CONTENT = """
            SELECT i.key FROM release_item a JOIN release_item b ON b.item = a.item AND b.release = :second
            JOIN item i ON i.id = a.item
            WHERE a.release = :first AND a.item_revision <> b.item_revision
            ORDER BY i.ordinal
            """;
    private static final String OTHER_VERDICT = """
            SELECT i.key, q.question, v.answers -> q.question AS before, w.answers -> q.question AS after
            FROM release_item a JOIN release_item b ON b.item = a.item AND b.release = :second
            JOIN item i ON i.id = a.item
            JOIN verdict v ON v.item = a.item AND v.revision = a.verdict_revision
            JOIN verdict w ON w.item = b.item AND w.revision = b.verdict_revision,
            LATERAL (SELECT jsonb_object_keys(v.answers || w.answers) AS question) q
            WHERE a.release = :first AND a.verdict_revision <> b.verdict_revision
              AND v.answers -> q.question IS DISTINCT FROM w.answers -> q.question
            ORDER BY q.question, i.ordinal
            """;

    private final JdbcClient jdbc;
    private final Json json;

    ReleaseComparisonStore(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Difference between(Release from, Release to) {
        Map<String, Difference.Verdicts> questions = new LinkedHashMap<>();
        long changed = verdicts(from, to, questions);
        return new Difference(
                from,
                to,
                keys(ONLY_IN_FIRST, to, from),
                keys(ONLY_IN_FIRST, from, to),
                keys(OTHER_CONTENT, from, to),
                changed,
                questions);
    }

    private Difference.Keys keys(String sql, Release first, Release second) {
        List<String> keys = jdbc.sql(sql)
                .param("first", first.id())
                .param("second", second.id())
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
        return new Difference.Keys(
                keys.size(), keys.stream().limit(Difference.SHOWN).toList());
    }

    private long verdicts(Release first, Release second, Map<String, Difference.Verdicts> questions) {
        Set<String> changed = new HashSet<>();
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<String, List<Difference.Change>> shown = new LinkedHashMap<>();
        jdbc.sql(OTHER_VERDICT)
                .param("first", first.id())
                .param("second", second.id())
                .query(row -> {
                    String question = Objects.requireNonNull(row.getString("question"));
                    String key = Objects.requireNonNull(row.getString("key"));
                    changed.add(key);
                    counts.merge(question, 1L, Long::sum);
                    List<Difference.Change> list = shown.computeIfAbsent(question, name -> new ArrayList<>());
                    if (list.size() < Difference.SHOWN) {
                        list.add(new Difference.Change(
                                key,
                                json.tree(Objects.requireNonNullElse(row.getString("before"), "null")),
                                json.tree(Objects.requireNonNullElse(row.getString("after"), "null"))));
                    }
                });
        counts.forEach((question, count) ->
                questions.put(question, new Difference.Verdicts(count, shown.getOrDefault(question, List.of()))));
        return changed.size();
    }
}
