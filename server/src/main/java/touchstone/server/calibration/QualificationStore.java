package touchstone.server.calibration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.server.platform.Json;

/** SQL of tests. */
@Repository
class QualificationStore {

    /** What a list says of a test beside its terms. */
    record Listed(Qualification qualification, Figures figures) {}

    /**
     * How a test goes; attempts that were voided are not in it.
     *
     * @param items how many it asks
     * @param taken finished attempts
     * @param passed those of them that passed
     * @param running attempts under way
     */
    record Figures(int items, int taken, int passed, int running) {}

    private static final String FIGURES = """
            SELECT q.*, (SELECT count(*) FROM qualification_item i WHERE i.qualification = q.id) AS items, a.*
              FROM qualification q CROSS JOIN LATERAL (
                   SELECT count(o.attempt) AS taken, count(*) FILTER (WHERE o.passed) AS passed,
                          count(*) FILTER (WHERE o.attempt IS NULL) AS running
                     FROM qualification_attempt t LEFT JOIN qualification_outcome o ON o.attempt = t.id
                    WHERE t.qualification = q.id
                      AND NOT EXISTS (SELECT FROM qualification_void v WHERE v.attempt = t.id)) a
            """;

    private final JdbcClient jdbc;
    private final QualificationRows rows;
    private final Json json;

    QualificationStore(JdbcClient jdbc, QualificationRows rows, Json json) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
    }

    Optional<Qualification> find(UUID id) {
        return jdbc.sql("SELECT * FROM qualification WHERE id = :id")
                .param("id", id)
                .query(rows::qualification)
                .optional();
    }

    /** The same, and nobody else changes it or its items, or begins it, until the transaction ends. */
    Optional<Qualification> lock(UUID id) {
        return jdbc.sql("SELECT * FROM qualification WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(rows::qualification)
                .optional();
    }

    /** All of a project, the newest first. */
    List<Listed> all(UUID project) {
        return jdbc.sql(FIGURES + " WHERE q.project = :project ORDER BY q.created_at DESC, q.id")
                .param("project", project)
                .query(rows::listed)
                .list();
    }

    Listed listed(UUID id) {
        return jdbc.sql(FIGURES + " WHERE q.id = :id")
                .param("id", id)
                .query(rows::listed)
                .single();
    }

    boolean begun(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM qualification_attempt WHERE qualification = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void insert(UUID id, UUID project, QualificationTerms terms, int rubricVersion, UUID by, Instant at) {
        written("""
                INSERT INTO qualification (id, project, title, introduction, skill, level, valid_days, pass_score, minutes,
                       attempts, retry_hours, tolerances, reveal, rubric_version, created_by, created_at)
                VALUES (:id, :project, :title, :introduction, :skill, :level, :valid_days, :pass_score, :minutes,
                       :attempts, :retry_hours, :tolerances::jsonb, :reveal, :rubric_version, :by, :at)
                """, id, terms)
                .param("project", project)
                .param("rubric_version", rubricVersion)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(UUID id, QualificationTerms terms) {
        written("""
                UPDATE qualification SET title = :title, introduction = :introduction, skill = :skill, level = :level,
                       valid_days = :valid_days, pass_score = :pass_score, minutes = :minutes, attempts = :attempts,
                       retry_hours = :retry_hours, tolerances = :tolerances::jsonb, reveal = :reveal, revision = revision + 1
                 WHERE id = :id
                """, id, terms).update();
    }

    void setState(UUID id, QualificationState state) {
        jdbc.sql("UPDATE qualification SET state = :state, revision = revision + 1 WHERE id = :id")
                .param("id", id)
                .param("state", state.word())
                .update();
    }

    List<TestItem> items(UUID id) {
        return jdbc.sql("""
                SELECT position, key, data::text AS data, domain, language, sensitivity, answers::text AS answers, explanation
                  FROM qualification_item WHERE qualification = :id ORDER BY position
                """).param("id", id).query(rows::item).list();
    }

    /** Puts these in the place of all there are. */
    void replaceItems(UUID id, List<TestItem> items, Supplier<UUID> ids) {
        jdbc.sql("DELETE FROM qualification_item WHERE qualification = :id")
                .param("id", id)
                .update();
        for (TestItem item : items) {
            jdbc.sql("""
                    INSERT INTO qualification_item (id, qualification, position, key, data, domain, language, sensitivity,
                           answers, explanation)
                    VALUES (:item, :id, :position, :key, :data::json, :domain, :language, :sensitivity, :answers::jsonb,
                           :explanation)
                    """)
                    .param("item", ids.get())
                    .param("id", id)
                    .param("position", item.position())
                    .param("key", item.key())
                    .param("data", item.material().data())
                    .param("domain", item.material().domain().toArray(String[]::new))
                    .param("language", item.material().language().orElse(null))
                    .param("sensitivity", item.material().sensitivity().orElse(null))
                    .param("answers", rows.answers(item.answers()))
                    .param("explanation", item.explanation())
                    .update();
        }
        jdbc.sql("UPDATE qualification SET revision = revision + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec written(String sql, UUID id, QualificationTerms terms) {
        String introduction = terms.introduction();
        return jdbc.sql(sql)
                .param("id", id)
                .param("title", terms.title().strip())
                .param("introduction", introduction == null ? "" : introduction)
                .param("skill", terms.skill())
                .param("level", terms.level())
                .param("valid_days", terms.validDays())
                .param("pass_score", terms.passScore())
                .param("minutes", terms.minutes())
                .param("attempts", terms.attempts())
                .param("retry_hours", terms.retryHours())
                .param("tolerances", json.write(terms.allowances()))
                .param("reveal", terms.reveal());
    }
}
