package touchstone.server.people.profile;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.server.people.SpokenLanguage;
import touchstone.server.platform.Fault;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Texts;

/** Refuses a profile that cannot be kept, all of it at once, and writes the rest in one form. */
final class ProfileCheck {

    private static final int MOST_LANGUAGES = 20;
    private static final int MOST_FIELDS = 30;
    private static final int LONGEST_FIELD = 60;
    private static final int LONGEST_TEXT = 4_000;
    private static final double MOST_YEARS = 70;

    private final List<Fault> faults = new ArrayList<>();

    private ProfileCheck() {}

    /** The profile in one form: canonical tags, fields without blanks around them. */
    static NewProfile check(NewProfile said) {
        ProfileCheck check = new ProfileCheck();
        NewProfile kept = new NewProfile(
                check.languages(said.languages()),
                check.years(said.experienceYears()),
                check.experience(said.experience()),
                check.fields(said.fields()),
                check.timeZone(said.timeZone()));
        if (!check.faults.isEmpty()) {
            throw Refused.fields(check.faults);
        }
        return kept;
    }

    private List<SpokenLanguage> languages(List<SpokenLanguage> said) {
        most("languages", said.size(), MOST_LANGUAGES);
        List<SpokenLanguage> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            String path = "languages[" + i + "].language";
            Optional<String> tag = tag(said.get(i).language());
            if (tag.isEmpty()) {
                faults.add(new Fault(path, "language", "write a language tag like en, pt-BR or zh-Hans"));
            } else if (!seen.add(tag.get())) {
                faults.add(new Fault(path, "twice", "name each language once"));
            } else {
                kept.add(new SpokenLanguage(tag.get(), said.get(i).proficiency()));
            }
        }
        return kept;
    }

    /** The canonical form of a BCP-47 tag; empty for what is none. */
    static Optional<String> tag(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text.strip()).build();
            boolean known =
                    locale.getLanguage().length() == 2 || locale.getLanguage().length() == 3;
            return known ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException no) {
            return Optional.empty();
        }
    }

    private @Nullable Double years(@Nullable Double years) {
        if (years != null && !(years >= 0 && years <= MOST_YEARS)) {
            faults.add(new Fault("experience_years", "range", "this takes 0 to 70"));
        }
        return years;
    }

    private String experience(String text) {
        if (Texts.length(text) > LONGEST_TEXT) {
            faults.add(new Fault("experience", "length", "write at most " + LONGEST_TEXT + " characters"));
        }
        return text.strip();
    }

    private List<String> fields(List<String> said) {
        most("fields", said.size(), MOST_FIELDS);
        List<String> kept = said.stream().map(String::strip).distinct().toList();
        for (int i = 0; i < kept.size(); i++) {
            String field = kept.get(i);
            if (field.isEmpty()
                    || Texts.length(field) > LONGEST_FIELD
                    || field.chars().anyMatch(Character::isISOControl)) {
                faults.add(
                        new Fault("fields[" + i + "]", "length", "a field has 1 to " + LONGEST_FIELD + " characters"));
            }
        }
        return kept;
    }

    private @Nullable String timeZone(@Nullable String zone) {
        boolean known = zone == null
                || zone.equals("UTC")
                || (zone.contains("/")
                        && !zone.startsWith("SystemV/")
                        && ZoneId.getAvailableZoneIds().contains(zone));
        if (!known) {
            faults.add(
                    new Fault("time_zone", "time-zone", "write an IANA time zone like Europe/Lisbon or Asia/Shanghai"));
        }
        return zone;
    }

    private void most(String path, int size, int most) {
        if (size > most) {
            faults.add(new Fault(path, "too-many", "name at most " + most));
        }
    }
}
