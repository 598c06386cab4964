package touchstone.server.reviews;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.server.assignments.Seat;
import touchstone.server.platform.Ids;

/** Appends decisions about annotations, and verdicts. */
@Repository
class ReviewStore {

    private final JdbcClient jdbc;
    private final Ids ids;

    ReviewStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /**
     * A reviewer decided, or sent work back.
     *
     * @param decisions JSON
     */
    UUID append(Seat reviewer, ReviewKind kind, String decisions) {
        UUID id = ids.random();
        jdbc.sql("""
                INSERT INTO review (id, project, item, assignment, person, kind, decisions)
                VALUES (:id, :project, :item, :assignment, :person, :kind, :decisions::jsonb)
                """)
                .param("id", id)
                .param("project", reviewer.project())
                .param("item", reviewer.item())
                .param("assignment", reviewer.id())
                .param("person", reviewer.person())
                .param("kind", kind.word())
                .param("decisions", decisions)
                .update();
        return id;
    }

    /**
     * The item's authoritative answers.
     *
     * @param answers JSON
     * @param sources JSON: where each answer comes from
     */
    void verdict(Seat seat, String answers, String sources, boolean byPerson) {
        jdbc.sql("""
                INSERT INTO verdict (item, revision, project, answers, sources, rubric_version, decided_by)
                VALUES (:item, 1 + (SELECT coalesce(max(revision), 0) FROM verdict WHERE item = :item), :project,
                        :answers::jsonb, :sources::jsonb, :rubric, CASE WHEN :by_person THEN :person END)
                """)
                .param("item", seat.item())
                .param("project", seat.project())
                .param("answers", answers)
                .param("sources", sources)
                .param("rubric", seat.rubricVersion())
                .param("by_person", byPerson)
                .param("person", seat.person())
                .update();
    }
}
