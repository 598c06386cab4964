package touchstone.server.calibration;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import touchstone.labels.Answer;
import touchstone.labels.WorkContent;
import touchstone.server.annotations.AnswersJson;
import touchstone.server.assignments.Material;
import touchstone.server.platform.Json;

/** Rows of the room's tables as values. */
@Component
class QualificationRows {

    private static final TypeReference<Map<String, Answer>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<Map<String, BigDecimal>> TOLERANCES = new TypeReference<>() {};
    private static final TypeReference<List<Stored>> GRADED = new TypeReference<>() {};

    /** An item of an outcome as it is stored. */
    record Stored(int position, String key, double score, Map<String, Answer> answers, Map<String, Double> questions) {}

    private final Json json;

    QualificationRows(Json json) {
        this.json = json;
    }

    Qualification qualification(ResultSet row, int number) throws SQLException {
        return new Qualification(
                uuid(row, "id"),
                uuid(row, "project"),
                new QualificationTerms(
                        text(row, "title"),
                        text(row, "introduction"),
                        text(row, "skill"),
                        row.getInt("level"),
                        row.getObject("valid_days", Integer.class),
                        row.getDouble("pass_score"),
                        row.getObject("minutes", Integer.class),
                        row.getInt("attempts"),
                        row.getInt("retry_hours"),
                        json.read(text(row, "tolerances"), TOLERANCES),
                        row.getBoolean("reveal")),
                row.getInt("rubric_version"),
                QualificationState.ofWord(text(row, "state")),
                row.getLong("revision"),
                uuid(row, "created_by"),
                instant(row, "created_at"));
    }

    QualificationStore.Listed listed(ResultSet row, int number) throws SQLException {
        return new QualificationStore.Listed(
                qualification(row, number),
                new QualificationStore.Figures(
                        row.getInt("items"), row.getInt("taken"), row.getInt("passed"), row.getInt("running")));
    }

    TestItem item(ResultSet row, int number) throws SQLException {
        Array domain = row.getArray("domain");
        return new TestItem(
                row.getInt("position"),
                text(row, "key"),
                new Material(
                        text(row, "data"),
                        domain == null ? List.of() : List.of((String[]) domain.getArray()),
                        Optional.ofNullable(row.getString("language")),
                        Optional.ofNullable(row.getString("sensitivity"))),
                json.read(text(row, "answers"), ANSWERS),
                row.getString("explanation"));
    }

    Attempt attempt(ResultSet row, int number) throws SQLException {
        Instant finished = instantIfAny(row, "finished_at");
        Instant voided = instantIfAny(row, "voided_at");
        return new Attempt(
                uuid(row, "id"),
                uuid(row, "qualification"),
                uuid(row, "person"),
                row.getInt("number"),
                instant(row, "begun_at"),
                instantIfAny(row, "deadline"),
                finished == null
                        ? null
                        : new Outcome(
                                finished,
                                row.getBoolean("by_deadline"),
                                graded(row),
                                SkillOutcome.ofWord(text(row, "skill_outcome")),
                                instantIfAny(row, "valid_until")),
                voided == null ? null : new Attempt.Voided(text(row, "reason"), uuid(row, "voided_by"), voided));
    }

    Given given(ResultSet row, int number) throws SQLException {
        return new Given(
                row.getInt("position"),
                json.read(text(row, "content"), WorkContent.class),
                row.getLong("revision"),
                instant(row, "saved_at"));
    }

    String answers(Map<String, Answer> answers) {
        return json.write(new AnswersJson(answers));
    }

    private Graded graded(ResultSet row) throws SQLException {
        List<Graded.Item> items = json.read(text(row, "items"), GRADED).stream()
                .map(one -> new Graded.Item(
                        one.position(), one.key(), one.score(), new AnswersJson(one.answers()), one.questions()))
                .toList();
        return new Graded(row.getDouble("score"), row.getBoolean("passed"), items);
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantIfAny(row, column), column);
    }

    static @Nullable Instant instantIfAny(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
