package touchstone.server.platform;

import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the database knows about the contents of its tables, by which it plans. It looks by itself once a minute; after a large
 * import that is a minute of plans for a project that it thinks empty.
 */
@Component
public class StatisticsStore {

    private static final Logger LOG = LoggerFactory.getLogger(StatisticsStore.class);

    private final JdbcClient owner;

    /** Looks as the owner of the tables, who alone may. */
    public StatisticsStore(@FlywayDataSource DataSource owner) {
        this.owner = JdbcClient.create(owner);
    }

    /** Looks at these tables now. When it cannot, the database does it in a minute, so nothing fails because of it. */
    public void renew(List<String> tables) {
        try {
            owner.sql("ANALYZE " + String.join(", ", tables)).update();
        } catch (DataAccessException later) {
            LOG.warn("the statistics of {} were not renewed", tables, later);
        }
    }
}
