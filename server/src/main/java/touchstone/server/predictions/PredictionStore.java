package touchstone.server.predictions;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Ids;

/** Predictions in the database. */
@Component
class PredictionStore implements Predictions {
    private final JdbcClient jdbc;
    private final DataSource database;
    private final Ids ids;

    PredictionStore(JdbcClient jdbc, DataSource database, Ids ids) {
        this.jdbc = jdbc;
        this.database = database;
        this.ids = ids;
    }

    @Override
    public PredictionIntake begin(UUID project) {
        return new PredictionIntakeStore(jdbc, database, ids, project);
    }
}
