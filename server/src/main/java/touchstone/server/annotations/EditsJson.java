package touchstone.server.annotations;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Edits as they are written to JSON, each with its type. */
record EditsJson(@JsonValue List<SubmittedWork.PredictionEdits> edits) {}
