package touchstone.server.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of statements; they are written once. */
@Repository
class StatementStore {

    private final JdbcClient jdbc;

    StatementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of the project, the oldest first. */
    List<Statement> of(UUID project) {
        return jdbc.sql("""
                SELECT s.*, p.display_name AS closer FROM hours_statement s JOIN person p ON p.id = s.closed_by
                 WHERE s.project = :project ORDER BY s.number
                """)
                .param("project", project)
                .query((row, number) -> statement(row))
                .list();
    }

    void insert(UUID id, UUID project, int number, Period period, String hash, UUID by) {
        jdbc.sql("""
                INSERT INTO hours_statement (id, project, number, starts, ends, content_hash, closed_by)
                VALUES (:id, :project, :number, :starts, :ends, :hash, :by)
                """)
                .param("id", id)
                .param("project", project)
                .param("number", number)
                .param("starts", period.from())
                .param("ends", period.to())
                .param("hash", hash)
                .param("by", by)
                .update();
    }

    void insert(UUID statement, StatementLine line) {
        jdbc.sql("""
                INSERT INTO hours_statement_line (statement, person, name, display_name, measured_minutes, approved_minutes,
                                                  measured_correction_minutes, approved_correction_minutes)
                VALUES (:statement, :person, :name, :display, :measured, :approved, :measured_correction, :approved_correction)
                """)
                .param("statement", statement)
                .param("person", line.person())
                .param("name", line.name())
                .param("display", line.displayName())
                .param("measured", line.measuredMinutes())
                .param("approved", line.approvedMinutes())
                .param("measured_correction", line.measuredCorrectionMinutes())
                .param("approved_correction", line.approvedCorrectionMinutes())
                .update();
    }

    private Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                row.getInt("number"),
                Objects.requireNonNull(row.getObject("starts", LocalDate.class)),
                Objects.requireNonNull(row.getObject("ends", LocalDate.class)),
                Objects.requireNonNull(row.getString("content_hash")),
                Objects.requireNonNull(row.getString("closer")),
                Objects.requireNonNull(row.getObject("closed_at", OffsetDateTime.class))
                        .toInstant(),
                lines(Objects.requireNonNull(row.getObject("id", UUID.class))));
    }

    private List<StatementLine> lines(UUID statement) {
        return jdbc.sql(
                        "SELECT * FROM hours_statement_line WHERE statement = :statement ORDER BY name COLLATE \"C\", person")
                .param("statement", statement)
                .query((row, number) -> new StatementLine(
                        Objects.requireNonNull(row.getObject("person", UUID.class)),
                        Objects.requireNonNull(row.getString("name")),
                        Objects.requireNonNull(row.getString("display_name")),
                        row.getInt("measured_minutes"),
                        row.getInt("approved_minutes"),
                        row.getInt("measured_correction_minutes"),
                        row.getInt("approved_correction_minutes")))
                .list();
    }
}
