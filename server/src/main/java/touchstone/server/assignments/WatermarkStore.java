package touchstone.server.assignments;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Up to where the ordinary queue holds nothing for a person. A hint: wrong ones only make a seat wait for the next full look. */
@Repository
class WatermarkStore {

    private final JdbcClient jdbc;

    WatermarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a person's mark stands.
     *
     * @param age seconds since the queue was last read from its start
     */
    record Mark(long position, double age) {

        /** Nothing lies before it: whoever read on from here has read the whole queue. */
        boolean atStart() {
            return position < 0;
        }
    }

    Optional<Mark> find(UUID project, int stage, UUID person) {
        return jdbc.sql("""
                SELECT position, extract(epoch FROM clock_timestamp() - scanned_at) AS age FROM watermark
                 WHERE project = :project AND stage = :stage AND person = :person
                """)
                .param("project", project)
                .param("stage", stage)
                .param("person", person)
                .query((row, number) -> new Mark(row.getLong("position"), row.getDouble("age")))
                .optional();
    }

    void toStart(UUID project, int stage, UUID person) {
        put(project, stage, person, -1);
    }

    /** The whole queue holds nothing for the person. */
    void toEnd(UUID project, int stage, UUID person) {
        put(project, stage, person, Long.MAX_VALUE);
    }

    private void put(UUID project, int stage, UUID person, long position) {
        jdbc.sql("""
                INSERT INTO watermark (person, project, stage, position, scanned_at)
                VALUES (:person, :project, :stage, :position, clock_timestamp())
                ON CONFLICT (project, stage, person) DO UPDATE SET position = excluded.position, scanned_at = excluded.scanned_at
                """)
                .param("person", person)
                .param("project", project)
                .param("stage", stage)
                .param("position", position)
                .update();
    }

    /** The queue got something at this position: whoever has passed it looks again. Locks in one order for all. */
    void passedBy(UUID project, int stage, long position) {
        jdbc.sql("""
                DELETE FROM watermark WHERE (project, stage, person) IN (
                    SELECT project, stage, person FROM watermark
                     WHERE project = :project AND stage = :stage AND position >= :position ORDER BY person FOR UPDATE)
                """)
                .param("project", project)
                .param("stage", stage)
                .param("position", position)
                .update();
    }

    /** The project's queues changed altogether. */
    void forgetProject(UUID project) {
        jdbc.sql("""
                DELETE FROM watermark WHERE (project, stage, person) IN (
                    SELECT project, stage, person FROM watermark WHERE project = :project ORDER BY stage, person FOR UPDATE)
                """).param("project", project).update();
    }

    /** What the person may take changed. */
    void forgetPerson(UUID person) {
        jdbc.sql("DELETE FROM watermark WHERE person = :person")
                .param("person", person)
                .update();
    }
}
