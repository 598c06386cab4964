package touchstone.server.annotations;

import touchstone.labels.Adjudication;
import touchstone.labels.WorkContent;
import touchstone.server.assignments.ItemProgress;
import touchstone.server.platform.Caller;

/** What a stage makes of what is submitted in it; the room of reviews answers. Calls come in the submission's transaction. */
public interface StageFlow {

    /** Review stages: the content completed with everything that needed no decision or that the decisions name, and checked. */
    Adjudication adjudicated(WorkAtHand work, WorkContent content);

    /**
     * The submission counts; now decide what follows.
     *
     * @param content as it was sent, with the decisions
     * @param progress how far the item is with it
     */
    void submitted(Caller caller, WorkAtHand work, Annotation annotation, WorkContent content, ItemProgress progress);
}
