package touchstone.server.people.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.server.people.Person;

/** The rows of people. */
@Repository
public class PersonStore {

    private static final String PERSON =
            "SELECT id, name, display_name, owner, locale, created_at, disabled_at FROM person ";

    private final JdbcClient database;

    PersonStore(JdbcClient database) {
        this.database = database;
    }

    /** Adds the person; false when the name is taken. */
    public boolean insert(
            UUID id, String name, String displayName, @Nullable String passwordHash, boolean owner, String locale) {
        return database.sql("""
                                INSERT INTO person (id, name, display_name, password_hash, owner, locale)
                                VALUES (:id, :name, :display, :hash, :owner, :locale)
                                ON CONFLICT (lower(name)) DO NOTHING
                                """)
                        .param("id", id)
                        .param("name", name)
                        .param("display", displayName)
                        .param("hash", passwordHash)
                        .param("owner", owner)
                        .param("locale", locale)
                        .update()
                == 1;
    }

    /** The person with this id. */
    public Optional<Person> find(UUID id) {
        return database.sql(PERSON + "WHERE id = :id")
                .param("id", id)
                .query(PersonStore::person)
                .optional();
    }

    /** The person who signs in with this name, in any case. */
    public Optional<Person> named(String name) {
        return database.sql(PERSON + "WHERE lower(name) = lower(:name)")
                .param("name", name)
                .query(PersonStore::person)
                .optional();
    }

    /** Whether anybody has ever signed in as the person. */
    boolean entered(UUID id) {
        return database.sql("SELECT entered_at IS NOT NULL FROM person WHERE id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    List<Person> all(Collection<UUID> ids) {
        return database.sql(PERSON + "WHERE id = ANY(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(PersonStore::person)
                .list();
    }

    /** People whose names contain the text, in order of their names. */
    public List<Person> search(String text, int limit) {
        String pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return database.sql(
                        PERSON + "WHERE name ILIKE :like OR display_name ILIKE :like ORDER BY lower(name) LIMIT :limit")
                .param("like", pattern)
                .param("limit", limit)
                .query(PersonStore::person)
                .list();
    }

    /** The stored password of an open account. */
    Optional<String> passwordHash(UUID person) {
        return database.sql("SELECT password_hash FROM person WHERE id = :id AND disabled_at IS NULL")
                .param("id", person)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(hash -> hash);
    }

    void setPassword(UUID person, String hash) {
        database.sql("UPDATE person SET password_hash = :hash WHERE id = :id")
                .param("id", person)
                .param("hash", hash)
                .update();
    }

    void change(UUID person, @Nullable String displayName, @Nullable Boolean disabled, @Nullable Boolean owner) {
        database.sql("""
                        UPDATE person
                           SET display_name = coalesce(:display::text, display_name),
                               owner = coalesce(:owner::boolean, owner),
                               disabled_at = CASE :disabled::boolean WHEN true THEN coalesce(disabled_at, now())
                                                                     WHEN false THEN NULL ELSE disabled_at END
                         WHERE id = :id
                        """)
                .param("id", person)
                .param("display", displayName)
                .param("disabled", disabled)
                .param("owner", owner)
                .update();
    }

    /** Whether anybody owns the installation. Locks the owners, so that the last one cannot go twice. */
    public List<UUID> lockOwners() {
        return database.sql("SELECT id FROM person WHERE owner AND disabled_at IS NULL ORDER BY id FOR UPDATE")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Whether anybody owns the installation. */
    public boolean hasOwner() {
        return database.sql("SELECT EXISTS (SELECT FROM person WHERE owner AND disabled_at IS NULL)")
                .query(Boolean.class)
                .single();
    }

    /** The person's own settings as JSON text. */
    public String preferences(UUID person) {
        return database.sql("SELECT preferences::text FROM person WHERE id = :id")
                .param("id", person)
                .query(String.class)
                .single();
    }

    void setPreferences(UUID person, String preferences, @Nullable String locale) {
        database.sql("""
                        UPDATE person SET preferences = :preferences::jsonb, locale = coalesce(:locale::text, locale)
                         WHERE id = :id
                        """)
                .param("id", person)
                .param("preferences", preferences)
                .param("locale", locale)
                .update();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        OffsetDateTime disabled = row.getObject("disabled_at", OffsetDateTime.class);
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("display_name"),
                row.getBoolean("owner"),
                row.getString("locale"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                disabled == null ? null : disabled.toInstant());
    }
}
