package touchstone.server.predictions;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import touchstone.formats.Rejected;

/** Predictions being taken in, in one transaction; they go over in one step at the end. */
public interface PredictionIntake {
    /** Adds a prediction; its item may be added later in the same transaction. */
    void add(NewPrediction prediction);

    /** Adds predictions of an item that this transaction made and whose other predictions are all among these. */
    void addToNew(UUID item, List<NewPrediction> predictions);

    /**
     * Stores what is new. A prediction of the same model and version that is there with the same answers is left as it is;
     * one with other answers is refused, because people may have seen the old one.
     */
    Taken finish(Consumer<Rejected> rejected);

    /**
     * What became of them.
     *
     * @param stored new ones
     * @param same those that were there already
     * @param rejected those that were refused
     */
    record Taken(long stored, long same, long rejected) {}
}
