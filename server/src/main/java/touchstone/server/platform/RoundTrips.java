package touchstone.server.platform;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.stereotype.Component;

/** Makes round trips, and remembers the statements they are made of: only such as stand in the program, never ones put together from input. */
@Component
public class RoundTrips {

    /** A statement with its names replaced by places. */
    record Known(ParsedSql parsed, String text) {}

    private final JdbcTemplate jdbc;
    private final Map<String, Known> statements = new ConcurrentHashMap<>();
    private final Map<List<Known>, String> together = new ConcurrentHashMap<>();

    RoundTrips(DataSource rows) {
        this.jdbc = new JdbcTemplate(rows);
    }

    /** An empty one. */
    public RoundTrip pack() {
        return new RoundTrip(this);
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    Known known(String sql) {
        return statements.computeIfAbsent(sql, text -> {
            ParsedSql parsed = NamedParameterUtils.parseSqlStatement(text);
            return new Known(parsed, NamedParameterUtils.substituteNamedParameters(parsed, null));
        });
    }

    String joined(List<Known> parts) {
        return together.computeIfAbsent(
                parts, all -> all.stream().map(Known::text).collect(Collectors.joining("; ")));
    }
}
