package touchstone.server.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and appends audit rows and seals. */
@Repository
class AuditStore {

    /** A row is looked for that many seals back: over five hours, longer than any transaction may run. */
    private static final int LATEST = 2_000;

    private static final String ROW = """
            SELECT a.id, to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS at, a.person::text, a.action,
                   a.project::text, a.subject, a.detail::text
              FROM audit a
            """;

    private final JdbcClient database;

    AuditStore(JdbcClient database) {
        this.database = database;
    }

    void append(@Nullable UUID person, String action, @Nullable UUID project, @Nullable String subject, String detail) {
        database.sql("""
                        INSERT INTO audit (person, action, project, subject, detail)
                        VALUES (:person::uuid, :action, :project::uuid, :subject, :detail::jsonb)
                        """)
                .param("person", person)
                .param("action", action)
                .param("project", project)
                .param("subject", subject)
                .param("detail", detail)
                .update();
    }

    /** Whether this node may seal now; held until the transaction ends. */
    boolean isMyTurn() {
        return database.sql("SELECT pg_try_advisory_xact_lock(7310112)")
                .query(Boolean.class)
                .single();
    }

    Seal lastSeal() {
        return database.sql("SELECT number, covers::text, hash FROM audit_seal ORDER BY number DESC LIMIT 1")
                .query(AuditStore::seal)
                .optional()
                .orElse(Seal.BEGINNING);
    }

    void addSeal(Seal seal) {
        database.sql("INSERT INTO audit_seal (number, covers, hash) VALUES (:number, :covers::int8multirange, :hash)")
                .param("number", seal.number())
                .param("covers", seal.covers())
                .param("hash", seal.hash())
                .update();
    }

    void unsealed(Consumer<AuditRow> rows) {
        database.sql(ROW + """
                         WHERE a.id >= coalesce((SELECT lower(covers) FROM audit_seal ORDER BY number DESC OFFSET :latest LIMIT 1), 0)
                           AND NOT EXISTS (
                               SELECT FROM (SELECT covers FROM audit_seal ORDER BY number DESC LIMIT :latest + 1) s
                                WHERE a.id <@ s.covers)
                         ORDER BY a.id
                        """).param("latest", LATEST).query((RowCallbackHandler)
                resultSet -> rows.accept(row(resultSet)));
    }

    void covered(String covers, Consumer<AuditRow> rows) {
        database.sql(ROW + """
                         WHERE a.id >= lower(:covers::int8multirange) AND a.id < upper(:covers::int8multirange)
                           AND a.id <@ :covers::int8multirange
                         ORDER BY a.id
                        """).param("covers", covers).query((RowCallbackHandler)
                resultSet -> rows.accept(row(resultSet)));
    }

    void seals(Consumer<Seal> seals) {
        database.sql("SELECT number, covers::text, hash FROM audit_seal ORDER BY number")
                .query((RowCallbackHandler) resultSet -> seals.accept(seal(resultSet, 0)));
    }

    long countRows() {
        return database.sql("SELECT count(*) FROM audit").query(Long.class).single();
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(row.getLong("number"), row.getString("covers"), row.getBytes("hash"));
    }

    private static AuditRow row(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("id"),
                row.getString("at"),
                row.getString("person"),
                row.getString("action"),
                row.getString("project"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
