package touchstone.server.predictions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import touchstone.labels.Answer;

/** Answers on their way into JSON: the declared type makes each of them say its kind. */
record AnswersByQuestion(@JsonValue Map<String, Answer> answers) {}
