package touchstone.server.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about themselves; nobody has checked it.
 *
 * @param experienceYears years of annotating, 0 to 70
 * @param experience the same in their own words
 * @param fields of knowledge: {@code finance}, {@code veterinary medicine}
 * @param timeZone IANA name; {@code null} when not said, which counts as UTC
 */
public record Profile(
        List<SpokenLanguage> languages,
        @Nullable Double experienceYears,
        String experience,
        List<String> fields,
        @Nullable String timeZone,
        Instant saidAt) {}
