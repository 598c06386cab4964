package touchstone.server.people.door;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts tries in buckets of a minute. */
@Repository
class AttemptStore {

    private final JdbcClient database;

    AttemptStore(JdbcClient database) {
        this.database = database;
    }

    /** Counts one more and says how many that makes in this minute. */
    int count(String bucket, Instant now) {
        return database.sql("""
                        INSERT INTO attempt (bucket, minute, n) VALUES (:bucket, :minute, 1)
                        ON CONFLICT (bucket, minute) DO UPDATE SET n = attempt.n + 1
                        RETURNING n
                        """)
                .param("bucket", bucket)
                .param("minute", now.truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void forgetBefore(Instant minute) {
        database.sql("DELETE FROM attempt WHERE minute < :minute")
                .param("minute", minute.atOffset(ZoneOffset.UTC))
                .update();
    }
}
