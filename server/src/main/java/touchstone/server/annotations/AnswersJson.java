package touchstone.server.annotations;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import touchstone.labels.Answer;

/** Answers by question as they are written to JSON: a bare map would lose that they are answers, and with it their kinds. */
public record AnswersJson(@JsonValue Map<String, Answer> answers) {}
