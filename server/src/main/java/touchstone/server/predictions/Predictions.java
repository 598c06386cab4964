package touchstone.server.predictions;

import java.util.UUID;
import touchstone.server.platform.CopyLane;

/** What the other rooms ask of the predictions. Rights are the caller's business. */
public interface Predictions {
    /**
     * Begins to take predictions in. Needs a running transaction.
     *
     * @param lane of the same transaction
     */
    PredictionIntake begin(UUID project, CopyLane lane);
}
