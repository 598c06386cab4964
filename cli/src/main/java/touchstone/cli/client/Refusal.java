package touchstone.cli.client;

import tools.jackson.databind.JsonNode;

/** The server refused: its problem document. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient JsonNode problem;

    Refusal(int status, JsonNode problem) {
        super(problem.path("title").asString("the server answered " + status), null, false, false);
        this.status = status;
        this.problem = problem;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The stable code of the refusal; empty when the answer was no problem document. */
    public String code() {
        return problem.path("code").asString("");
    }

    /** The whole document. */
    public JsonNode problem() {
        return problem;
    }
}
