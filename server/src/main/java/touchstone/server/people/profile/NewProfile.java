package touchstone.server.people.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.server.people.SpokenLanguage;

/** What somebody says about themselves now; it stands in place of what they said before, which is kept. */
record NewProfile(
        List<SpokenLanguage> languages,
        @Nullable Double experienceYears,
        String experience,
        List<String> fields,
        @Nullable String timeZone) {}
