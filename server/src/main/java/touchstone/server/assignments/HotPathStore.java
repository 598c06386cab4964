package touchstone.server.assignments;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/**
 * Tells the database what kind of statements follow in the running transaction: few rows, by their keys, the same again and
 * again. Left alone it plans a claim anew for every claim, which takes several times as long as running it, because it thinks a
 * plan for these very values a trifle cheaper; and it keeps plans that read whole tables from the time when they held a page.
 */
@Repository
class HotPathStore {

    private static final String SETTINGS =
            "SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL enable_seqscan = off; ";

    private final NamedParameterJdbcTemplate jdbc;

    HotPathStore(DataSource rows) {
        this.jdbc = new NamedParameterJdbcTemplate(rows);
    }

    /**
     * The first statement of a transaction, sent together with the settings for all that follow: one way to the database and
     * back instead of two.
     *
     * @return the row; empty when there is none
     */
    <T> Optional<T> begin(String sql, SqlParameterSource values, RowMapper<T> rows) {
        return Objects.requireNonNull(jdbc.execute(SETTINGS + sql, values, statement -> only(statement, rows)));
    }

    private static <T> Optional<T> only(PreparedStatement statement, RowMapper<T> rows) throws SQLException {
        statement.execute();
        statement.getMoreResults();
        statement.getMoreResults();
        try (ResultSet row = Objects.requireNonNull(statement.getResultSet())) {
            return row.next() ? Optional.ofNullable(rows.mapRow(row, 0)) : Optional.empty();
        }
    }
}
