package touchstone.server.calibration;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of who has accepted which version of the guidelines. */
@Repository
class AcceptanceStore {

    private final JdbcClient jdbc;

    AcceptanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> find(UUID project, UUID person, int version) {
        return jdbc.sql("SELECT accepted_at FROM guidelines_acceptance"
                        + " WHERE project = :project AND person = :person AND rubric_version = :version")
                .param("project", project)
                .param("person", person)
                .param("version", version)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** False when they had accepted it before. */
    boolean insert(UUID project, UUID person, int version, Instant at) {
        return jdbc.sql("INSERT INTO guidelines_acceptance (project, person, rubric_version, accepted_at)"
                                + " VALUES (:project, :person, :version, :at) ON CONFLICT DO NOTHING")
                        .param("project", project)
                        .param("person", person)
                        .param("version", version)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
