package touchstone.server.exchange.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import touchstone.server.filters.FilterSql;
import touchstone.server.platform.ReadAhead;
import touchstone.server.projects.Project;
import touchstone.server.projects.Stage;

/** Reads the lines of an export through a cursor: a few hundred are in memory, and all are of the same moment. */
@Component
public class ExportStore {
    private static final int LINES_AT_ONCE = 200;

    private final NamedParameterJdbcTemplate database;

    ExportStore(DataSource source) {
        JdbcTemplate template = new JdbcTemplate(source);
        template.setFetchSize(LINES_AT_ONCE);
        this.database = new NamedParameterJdbcTemplate(template);
    }

    /** Takes lines. */
    @FunctionalInterface
    public interface Sink {
        /** Takes the next line. */
        void take(ExportLine line) throws IOException;
    }

    /**
     * Gives every line, in the items' order of arrival. Needs a running transaction: the cursor lives in it. Lines are taken on
     * a thread beside that of the transaction, while the next are read.
     *
     * @param onlyDecided leave out items without a verdict
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void each(Project project, FilterSql filter, boolean onlyDecided, Sink sink) {
        MapSqlParameterSource values = new MapSqlParameterSource()
                .addValue("project", project.id())
                .addValue("only_decided", onlyDecided)
                .addValue(
                        "stages",
                        array(project.definition().stages().stream()
                                .map(Stage::name)
                                .toList()))
                .addValues(filter.parameters());
        ReadAhead.<ExportLine>through(
                LINES_AT_ONCE,
                taker -> database.query(ExportSql.lines(filter), values, row -> {
                    taker.accept(line(row));
                }),
                line -> {
                    try {
                        sink.take(line);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
    }

    private static ExportLine line(ResultSet row) throws SQLException {
        int revision = row.getInt("verdict_revision");
        OptionalInt verdict = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(revision);
        String json = Objects.requireNonNull(row.getString("line"));
        // a line break in JSON can only stand between its tokens: within texts it is escaped
        String oneLine = json.indexOf('\n') < 0 ? json : json.replace('\n', ' ').replace('\r', ' ');
        return new ExportLine(
                Objects.requireNonNull(row.getObject("id", UUID.class)), row.getInt("item_revision"), verdict, oneLine);
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
