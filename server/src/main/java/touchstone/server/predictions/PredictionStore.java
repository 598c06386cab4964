package touchstone.server.predictions;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import touchstone.server.platform.CopyLane;
import touchstone.server.platform.Ids;

/** Predictions in the database. */
@Component
class PredictionStore implements Predictions {
    private final JdbcClient jdbc;
    private final Ids ids;

    PredictionStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public PredictionIntake begin(UUID project, CopyLane lane) {
        return new PredictionIntakeStore(jdbc, lane, ids, project);
    }
}
