package touchstone.server.hours;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who works on items of a project. Reads the table of teams; writes nothing. */
@Repository
class WorkerStore {

    private final JdbcClient jdbc;

    WorkerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> of(UUID project) {
        return jdbc.sql("""
                SELECT DISTINCT m.person FROM membership m JOIN person p ON p.id = m.person
                 WHERE m.project = :project AND m.role IN ('annotator', 'reviewer') AND p.disabled_at IS NULL
                """)
                .param("project", project)
                .query((row, number) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }
}
