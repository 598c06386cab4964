package touchstone.server.people.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.server.people.Availability;
import touchstone.server.people.Person;
import touchstone.server.people.Profile;
import touchstone.server.people.Schedule;
import touchstone.server.people.SpokenLanguage;

/**
 * A person's profile as they and those who lead them read it.
 *
 * @param hoursPerWeek offered as of today; {@code null} when nothing was said
 * @param availability everything said about hours, the newest first
 * @param saidAt when the profile was last changed; {@code null} when nothing was said yet
 */
record ProfileView(
        UUID person,
        String name,
        String displayName,
        List<SpokenLanguage> languages,
        @Nullable Double experienceYears,
        String experience,
        List<String> fields,
        @Nullable String timeZone,
        @Nullable Double hoursPerWeek,
        List<Availability> availability,
        @Nullable Instant saidAt) {

    static ProfileView of(Person person, Optional<Profile> said, Schedule schedule, LocalDate today) {
        return new ProfileView(
                person.id(),
                person.name(),
                person.displayName(),
                said.map(Profile::languages).orElse(List.of()),
                said.map(Profile::experienceYears).orElse(null),
                said.map(Profile::experience).orElse(""),
                said.map(Profile::fields).orElse(List.of()),
                said.map(Profile::timeZone).orElse(null),
                schedule.perWeek(today).isPresent() ? schedule.perWeek(today).getAsDouble() : null,
                schedule.said(),
                said.map(Profile::saidAt).orElse(null));
    }
}
