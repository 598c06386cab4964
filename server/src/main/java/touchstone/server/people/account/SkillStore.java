package touchstone.server.people.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.server.people.Skill;
import touchstone.server.platform.ShortMemory;

/** The rows of skills; a changed skill is a new row, so that the past stays. Every claim asks for them: they are remembered for a moment. */
@Repository
class SkillStore {

    private final JdbcClient database;
    private final ShortMemory<UUID, Held> held = new ShortMemory<>(ShortMemory.MOMENT);

    SkillStore(JdbcClient database) {
        this.database = database;
    }

    /** What somebody is able to do. */
    private record Held(UUID person, List<Skill> skills) {}

    List<Skill> of(UUID person) {
        return held.get(person, () -> Optional.of(new Held(person, look(person))))
                .map(Held::skills)
                .orElseThrow();
    }

    private List<Skill> look(UUID person) {
        return database.sql("""
                        SELECT skill, level, evidence, granted_by, granted_at, expires_at FROM skill
                         WHERE person = :person AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())
                         ORDER BY skill
                        """)
                .param("person", person)
                .query(SkillStore::skill)
                .list();
    }

    void grant(UUID id, UUID person, String skill, int level, String evidence, UUID by, @Nullable Instant expires) {
        grantByTest(id, person, skill, level, evidence, by, expires, null);
    }

    void grantByTest(
            UUID id,
            UUID person,
            String skill,
            int level,
            String evidence,
            UUID by,
            @Nullable Instant expires,
            @Nullable UUID attempt) {
        revoke(person, skill);
        database.sql("""
                        INSERT INTO skill (id, person, skill, level, evidence, granted_by, expires_at, attempt)
                        VALUES (:id, :person, :skill, :level, :evidence, :by, :expires::timestamptz, :attempt::uuid)
                        """)
                .param("id", id)
                .param("person", person)
                .param("skill", skill)
                .param("level", level)
                .param("evidence", evidence)
                .param("by", by)
                .param("expires", expires == null ? null : expires.atOffset(ZoneOffset.UTC))
                .param("attempt", attempt == null ? null : attempt.toString())
                .update();
    }

    /** Ends the skill; false when there is none. */
    boolean revoke(UUID person, String skill) {
        held.forget(one -> one.person().equals(person));
        return database.sql("""
                                UPDATE skill SET revoked_at = now()
                                 WHERE person = :person AND skill = :skill AND revoked_at IS NULL
                                """).param("person", person).param("skill", skill).update() == 1;
    }

    /** Ends the skill that this try granted, if the person still holds it from there; gives its name. */
    Optional<String> revokeOfTest(UUID person, UUID attempt) {
        held.forget(one -> one.person().equals(person));
        return database.sql("""
                        UPDATE skill SET revoked_at = now()
                         WHERE person = :person AND attempt = :attempt AND revoked_at IS NULL RETURNING skill
                        """)
                .param("person", person)
                .param("attempt", attempt)
                .query((row, number) -> Objects.requireNonNull(row.getString("skill")))
                .optional();
    }

    private static Skill skill(ResultSet row, int number) throws SQLException {
        OffsetDateTime expires = row.getObject("expires_at", OffsetDateTime.class);
        return new Skill(
                row.getString("skill"),
                row.getInt("level"),
                row.getString("evidence"),
                row.getObject("granted_by", UUID.class),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                expires == null ? null : expires.toInstant());
    }
}
