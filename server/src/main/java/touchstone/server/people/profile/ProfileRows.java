package touchstone.server.people.profile;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import touchstone.server.people.Availability;
import touchstone.server.people.Profile;
import touchstone.server.people.SpokenLanguage;
import touchstone.server.platform.Json;

/** Rows of profiles as values. */
@Component
class ProfileRows {

    private static final TypeReference<List<SpokenLanguage>> LANGUAGES = new TypeReference<>() {};

    private final Json json;

    ProfileRows(Json json) {
        this.json = json;
    }

    Profile profile(ResultSet row) throws SQLException {
        BigDecimal years = row.getBigDecimal("experience_years");
        return new Profile(
                json.read(Objects.requireNonNull(row.getString("languages")), LANGUAGES),
                years == null ? null : years.doubleValue(),
                Objects.requireNonNull(row.getString("experience")),
                List.of((String[]) array(row, "fields")),
                row.getString("time_zone"),
                saidAt(row));
    }

    static Availability availability(ResultSet row) throws SQLException {
        return new Availability(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getDouble("hours_per_week"),
                Objects.requireNonNull(row.getObject("starts", LocalDate.class)),
                row.getObject("ends", LocalDate.class),
                List.of((Integer[]) array(row, "working_days")),
                saidAt(row));
    }

    private static Object array(ResultSet row, String column) throws SQLException {
        Array array = Objects.requireNonNull(row.getArray(column));
        return array.getArray();
    }

    private static Instant saidAt(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("said_at", OffsetDateTime.class))
                .toInstant();
    }
}
