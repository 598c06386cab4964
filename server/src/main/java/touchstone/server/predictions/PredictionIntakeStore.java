package touchstone.server.predictions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import touchstone.formats.Rejected;
import touchstone.server.platform.BulkRows;
import touchstone.server.platform.CopyLane;
import touchstone.server.platform.Ids;

/** Takes predictions in through a temporary table that vanishes with the transaction. */
final class PredictionIntakeStore implements PredictionIntake {
    /** Reads the items' table, which belongs to another room: asking for each key would cost an import its speed. */
    private static final String SORT = """
            CREATE TEMPORARY TABLE sorted_prediction ON COMMIT DROP AS
            SELECT s.line, s.id, i.id AS item, s.item_key, s.model, s.version, s.answers, s.scores,
                   CASE WHEN i.id IS NULL THEN 'item-unknown'
                        WHEN s.turn > 1 OR p.created_at = now() THEN 'prediction-twice'
                        WHEN p.id IS NULL THEN 'new'
                        WHEN p.answers = s.answers AND p.scores = s.scores THEN 'same'
                        ELSE 'prediction-exists' END AS fate
            FROM (SELECT *, row_number() OVER (PARTITION BY item_key, model, version ORDER BY line) AS turn
                  FROM staged_prediction) s
            LEFT JOIN item i ON i.project = :project AND i.key = s.item_key
            LEFT JOIN prediction p ON p.item = i.id AND p.model = s.model AND p.version = s.version
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final UUID project;
    private final BulkRows fresh;
    private final BulkRows staged;
    private long freshCount;
    private boolean anyStaged;

    PredictionIntakeStore(JdbcClient jdbc, CopyLane lane, Ids ids, UUID project) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.project = project;
        this.fresh = new BulkRows(lane, "prediction", "id, project, item, model, version, answers, scores");
        this.staged = new BulkRows(lane, "staged_prediction", "line, id, item_key, model, version, answers, scores");
        jdbc.sql("""
                CREATE TEMPORARY TABLE staged_prediction (
                    line bigint NOT NULL, id uuid NOT NULL, item_key text NOT NULL, model text NOT NULL,
                    version text NOT NULL, answers jsonb NOT NULL, scores jsonb NOT NULL
                ) ON COMMIT DROP
                """).update();
    }

    @Override
    public void add(NewPrediction prediction) {
        anyStaged = true;
        staged.add(
                prediction.line(),
                ids.random(),
                prediction.itemKey(),
                prediction.model(),
                prediction.version(),
                prediction.answers(),
                prediction.scores());
    }

    @Override
    public void addToNew(UUID item, List<NewPrediction> predictions) {
        Set<List<String>> seen = HashSet.newHashSet(predictions.size());
        for (NewPrediction one : predictions) {
            if (seen.add(List.of(one.model(), one.version()))) {
                freshCount++;
                fresh.add(ids.random(), project, item, one.model(), one.version(), one.answers(), one.scores());
            } else {
                add(one);
            }
        }
    }

    @Override
    public Taken finish(Consumer<Rejected> rejected) {
        fresh.send();
        staged.send();
        return anyStaged ? sortStaged(rejected) : new Taken(freshCount, 0, 0);
    }

    private Taken sortStaged(Consumer<Rejected> rejected) {
        jdbc.sql("ANALYZE staged_prediction").update();
        jdbc.sql(SORT).param("project", project).update();
        long stored = jdbc.sql("""
                INSERT INTO prediction (id, project, item, model, version, answers, scores)
                SELECT id, :project, item, model, version, answers, scores FROM sorted_prediction WHERE fate = 'new'
                """).param("project", project).update();
        jdbc.sql("""
                SELECT line, item_key, model, version, fate FROM sorted_prediction
                WHERE fate NOT IN ('new', 'same') ORDER BY line
                """).query(row -> {
            rejected.accept(new Rejected(
                    row.getLong("line"),
                    "",
                    row.getString("fate"),
                    reason(
                            row.getString("fate"),
                            row.getString("item_key"),
                            row.getString("model") + " " + row.getString("version"))));
        });
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE fate = 'same') AS same,
                       count(*) FILTER (WHERE fate NOT IN ('new', 'same')) AS refused
                FROM sorted_prediction
                """)
                .query((row, number) -> new Taken(freshCount + stored, row.getLong("same"), row.getLong("refused")))
                .single();
    }

    private static String reason(String fate, String key, String model) {
        return switch (fate) {
            case "item-unknown" -> "There is no item with the key " + key + ".";
            case "prediction-twice" -> "The file has a prediction of " + model.strip() + " for " + key + " further up.";
            default ->
                "A prediction of " + model.strip() + " for " + key
                        + " is there with other answers; give the new one a version of its own.";
        };
    }
}
