package touchstone.server.platform;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * Statements that go to the database together and come back together, in their order. On the way of a claim and a submit, going
 * there and back costs as much as what most statements do there.
 *
 * <p>Each statement sees what those before it did. When one fails none counts, and {@link #go} throws.
 */
public final class RoundTrip {

    /** What a statement gives, once the trip is over. */
    public static final class Answer<T> {
        private @Nullable T row;

        /** The row; empty when there was none. */
        public Optional<T> row() {
            return Optional.ofNullable(row);
        }

        /** The row of a statement that always gives one. */
        public T only() {
            return row().orElseThrow();
        }
    }

    private record Part(RoundTrips.Known sql, SqlParameterSource values, Reader reader) {}

    private interface Reader {
        void read(@Nullable ResultSet rows) throws SQLException;
    }

    private final RoundTrips trips;
    private final List<Part> parts = new ArrayList<>();

    RoundTrip(RoundTrips trips) {
        this.trips = trips;
    }

    /** Adds a statement that gives at most one row. */
    public <T> Answer<T> ask(String sql, SqlParameterSource values, RowMapper<T> rows) {
        Answer<T> answer = new Answer<>();
        parts.add(new Part(trips.known(sql), values, found -> {
            if (found != null && found.next()) {
                answer.row = rows.mapRow(found, 0);
            }
        }));
        return answer;
    }

    /** Adds a statement whose outcome nobody asks for. */
    public void tell(String sql, SqlParameterSource values) {
        parts.add(new Part(trips.known(sql), values, found -> {}));
    }

    /** Sends what was added; from then on the answers are there. */
    public void go() {
        String all = trips.joined(parts.stream().map(Part::sql).toList());
        trips.jdbc().execute(all, (PreparedStatement statement) -> {
            int place = 0;
            for (Part part : parts) {
                for (Object value :
                        NamedParameterUtils.buildValueArray(part.sql().parsed(), part.values(), null)) {
                    StatementCreatorUtils.setParameterValue(statement, ++place, SqlTypeValue.TYPE_UNKNOWN, value);
                }
            }
            statement.execute();
            read(statement);
            return place;
        });
    }

    private void read(PreparedStatement statement) throws SQLException {
        for (Part part : parts) {
            try (ResultSet rows = statement.getResultSet()) {
                part.reader().read(rows);
            }
            statement.getMoreResults();
        }
    }
}
