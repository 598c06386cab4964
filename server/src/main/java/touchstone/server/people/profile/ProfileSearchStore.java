package touchstone.server.people.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.server.people.Proficiency;
import touchstone.server.platform.Refused;

/** Finds people by what they say about themselves. */
@Repository
class ProfileSearchStore {

    private static final String[] SCALE =
            Arrays.stream(Proficiency.values()).map(Proficiency::word).toArray(String[]::new);

    private final JdbcClient jdbc;

    ProfileSearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whom to find.
     *
     * @param language a BCP-47 tag; {@code pt} finds {@code pt-BR} too
     * @param proficiency the word of a {@link Proficiency}: at least this in the language
     * @param hours at least so many offered a week, as of today
     * @param field of knowledge, or a part of its name
     */
    record Terms(
            Optional<String> language, Optional<String> proficiency, Optional<Double> hours, Optional<String> field) {

        Terms {
            if (language.filter(tag -> ProfileCheck.tag(tag).isEmpty()).isPresent()) {
                throw Refused.field("language", "language", "write a language tag like en, pt-BR or zh-Hans");
            }
            if (proficiency.filter(word -> !List.of(SCALE).contains(word)).isPresent()) {
                throw Refused.field("proficiency", "proficiency", "expected one of " + String.join(", ", SCALE));
            }
        }
    }

    /** The people among those (all, when empty) whom the terms about languages and fields describe, by name. */
    List<UUID> find(Optional<Set<UUID>> among, Terms terms, int most) {
        return jdbc.sql("""
                SELECT w.id FROM person w LEFT JOIN LATERAL (
                       SELECT languages, fields FROM profile WHERE person = w.id ORDER BY said_at DESC, id LIMIT 1) p ON true
                 WHERE w.disabled_at IS NULL AND (:everybody OR w.id = ANY (:among))
                   AND (:language::text IS NULL OR EXISTS (
                       SELECT FROM jsonb_to_recordset(p.languages) AS l (language text, proficiency text)
                        WHERE (l.language = :language::text OR starts_with(l.language, :language::text || '-'))
                          AND array_position(:scale::text[], l.proficiency) >= array_position(:scale::text[], :least)))
                   AND (:field::text IS NULL OR EXISTS (
                       SELECT FROM unnest(p.fields) AS f (field) WHERE strpos(lower(f.field), lower(:field::text)) > 0))
                 ORDER BY lower(w.name) LIMIT :most
                """)
                .param("everybody", among.isEmpty())
                .param("among", among.orElse(Set.of()).toArray(UUID[]::new))
                .param("language", terms.language().flatMap(ProfileCheck::tag).orElse(null))
                .param("scale", SCALE)
                .param("least", terms.proficiency().orElse(Proficiency.A1.word()))
                .param("field", terms.field().map(String::strip).orElse(null))
                .param("most", most)
                .query((row, number) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }
}
