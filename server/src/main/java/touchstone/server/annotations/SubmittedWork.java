package touchstone.server.annotations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.labels.Edit;
import touchstone.labels.WorkContent;

/**
 * Content that was checked and counts.
 *
 * @param edits what was done with each prediction that was shown
 * @param hash over the content as it was sent, by which the same submission is known again
 */
@SuppressWarnings("ArrayRecordComponent") // handed to SQL as it is, never compared
record SubmittedWork(WorkContent content, List<PredictionEdits> edits, byte[] hash) {

    /** What a person did with one prediction, by question. */
    record PredictionEdits(UUID prediction, Map<String, List<Edit>> edits) {}
}
