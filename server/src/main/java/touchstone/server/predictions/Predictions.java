package touchstone.server.predictions;

import java.util.UUID;

/** What the other rooms ask of the predictions. Rights are the caller's business. */
public interface Predictions {
    /** Begins to take predictions in. Needs a running transaction. */
    PredictionIntake begin(UUID project);
}
