package touchstone.server.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.server.assignments.FindingView;
import touchstone.server.assignments.Seat;
import touchstone.server.platform.Ids;

/** What reviewers found in annotations. */
@Repository
class FindingStore {

    private final JdbcClient jdbc;
    private final Ids ids;

    FindingStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** What was found in the assignment's work, the newest first; from now on its author has read it. */
    List<FindingView> read(UUID assignment) {
        return jdbc.sql("""
                WITH seen AS (
                    UPDATE finding SET read_at = now() WHERE assignment = :assignment AND read_at IS NULL
                )
                SELECT question, category, severity, clause, what_to_do FROM finding WHERE assignment = :assignment
                 ORDER BY made_at DESC, id
                """)
                .param("assignment", assignment)
                .query(FindingStore::view)
                .list();
    }

    void add(UUID review, Seat reviewer, UUID assignment, FindingView finding) {
        jdbc.sql("""
                INSERT INTO finding (id, review, project, item, assignment, question, category, severity, clause, what_to_do)
                VALUES (:id, :review, :project, :item, :assignment, :question::text, :category, :severity, :clause::text, :what)
                """)
                .param("id", ids.random())
                .param("review", review)
                .param("project", reviewer.project())
                .param("item", reviewer.item())
                .param("assignment", assignment)
                .param("question", finding.question())
                .param("category", finding.category())
                .param("severity", finding.severity())
                .param("clause", finding.clause())
                .param("what", finding.whatToDo())
                .update();
    }

    private static FindingView view(ResultSet row, int number) throws SQLException {
        return new FindingView(
                row.getString("question"),
                Objects.requireNonNull(row.getString("category")),
                Objects.requireNonNull(row.getString("severity")),
                row.getString("clause"),
                Objects.requireNonNull(row.getString("what_to_do")));
    }
}
