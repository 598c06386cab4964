package touchstone.server.people.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.server.people.Availability;
import touchstone.server.people.Profile;
import touchstone.server.people.Profiles;
import touchstone.server.people.Schedule;
import touchstone.server.platform.Json;

/** The rows of profiles and of the hours people offer; both only grow. */
@Repository
class ProfileStore implements Profiles {

    private final JdbcClient jdbc;
    private final ProfileRows rows;
    private final Json json;

    ProfileStore(JdbcClient jdbc, ProfileRows rows, Json json) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public Optional<Profile> find(UUID person) {
        return jdbc.sql("SELECT * FROM profile WHERE person = :person ORDER BY said_at DESC, id LIMIT 1")
                .param("person", person)
                .query((row, number) -> rows.profile(row))
                .optional();
    }

    /** What these people said last; nothing of those who said nothing. */
    Map<UUID, Profile> all(Collection<UUID> people) {
        Map<UUID, Profile> all = new HashMap<>();
        jdbc.sql("""
                SELECT DISTINCT ON (person) * FROM profile WHERE person = ANY (:people) ORDER BY person, said_at DESC, id
                """)
                .param("people", people.toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(Objects.requireNonNull(row.getObject("person", UUID.class)), rows.profile(row)))
                .list()
                .forEach(said -> all.put(said.getKey(), said.getValue()));
        return all;
    }

    @Override
    public Map<UUID, Schedule> schedules(Collection<UUID> people) {
        Map<UUID, Schedule> schedules = new HashMap<>();
        people.forEach(person -> schedules.put(person, Schedule.NONE));
        jdbc.sql("SELECT * FROM availability WHERE person = ANY (:people) ORDER BY said_at DESC, id")
                .param("people", people.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        Objects.requireNonNull(row.getObject("person", UUID.class)), ProfileRows.availability(row)))
                .list()
                .forEach(said ->
                        schedules.merge(said.getKey(), new Schedule(List.of(said.getValue())), ProfileStore::together));
        return schedules;
    }

    private static Schedule together(Schedule one, Schedule other) {
        List<Availability> all = new ArrayList<>(one.said());
        all.addAll(other.said());
        return new Schedule(all);
    }

    /** Whether the database knows the time zone too: days are counted there. */
    boolean knowsZone(String zone) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM pg_timezone_names WHERE name = :zone)")
                .param("zone", zone)
                .query(Boolean.class)
                .single();
    }

    void say(UUID id, UUID person, NewProfile said) {
        jdbc.sql("""
                INSERT INTO profile (id, person, languages, experience_years, experience, fields, time_zone)
                VALUES (:id, :person, :languages::jsonb, :years::numeric, :experience, :fields::text[], :zone::text)
                """)
                .param("id", id)
                .param("person", person)
                .param("languages", json.write(said.languages()))
                .param("years", said.experienceYears())
                .param("experience", said.experience())
                .param("fields", said.fields().toArray(String[]::new))
                .param("zone", said.timeZone())
                .update();
    }

    void offer(UUID id, UUID person, NewAvailability offered) {
        jdbc.sql("""
                INSERT INTO availability (id, person, hours_per_week, starts, ends, working_days)
                VALUES (:id, :person, :hours, :starts, :ends::date, :days::int[])
                """)
                .param("id", id)
                .param("person", person)
                .param("hours", offered.hoursPerWeek())
                .param("starts", offered.starts())
                .param("ends", offered.ends())
                .param("days", offered.workingDays().toArray(Integer[]::new))
                .update();
    }
}
