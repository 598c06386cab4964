package touchstone.server.exchange.imports;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which uploads are stored, and for which job. */
@Repository
class UploadStore {
    private final JdbcClient database;

    UploadStore(JdbcClient database) {
        this.database = database;
    }

    /** Notes an upload before its first byte is stored, so that none is forgotten whatever happens. */
    void begin(UUID upload) {
        database.sql("INSERT INTO upload (id) VALUES (:id)").param("id", upload).update();
    }

    /** Says which job uses it. */
    void belongs(UUID upload, UUID job) {
        database.sql("UPDATE upload SET job = :job WHERE id = :id")
                .param("id", upload)
                .param("job", job)
                .update();
    }

    /** Uploads that nobody needs: their job has ended, or none was started within a day. */
    List<UUID> unneeded(int limit) {
        return database.sql("""
                        SELECT upload.id FROM upload LEFT JOIN job ON job.id = upload.job
                         WHERE job.state IN ('done', 'failed', 'cancelled')
                            OR (job.id IS NULL AND upload.at < now() - interval '1 day')
                         ORDER BY upload.at LIMIT :limit
                        """)
                .param("limit", limit)
                .query((row, number) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }

    void forget(UUID upload) {
        database.sql("DELETE FROM upload WHERE id = :id").param("id", upload).update();
    }
}
