package touchstone.server.platform;

import java.util.Locale;

/** Refusals that any route can answer with. */
public enum CommonProblem implements Problem {
    /** No such thing, or not yours to know of. */
    NOT_FOUND(404),
    NOT_SIGNED_IN(401),
    NOT_ALLOWED(403),
    SCOPE_MISSING(403),
    /** The page's protection token is missing or old. */
    PAGE_OUTDATED(403),
    /** The password must be given again first. */
    SIGN_IN_AGAIN(403),
    REQUEST_REFUSED(400),
    JSON_UNREADABLE(400),
    PARAMETER_MISSING(400),
    PARAMETER_UNREADABLE(400),
    FIELDS_REFUSED(422),
    METHOD_UNKNOWN(405),
    ANSWER_TYPE_UNKNOWN(406),
    CONTENT_TYPE_UNKNOWN(415),
    TOO_LARGE(413),
    TOO_DEEP(422),
    KEY_REUSED(422),
    TOO_MANY_REQUESTS(429),
    CONFLICT(409),
    BUSY(503),
    STORAGE_FULL(507),
    INTERNAL_ERROR(500);

    private final int status;

    CommonProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}
