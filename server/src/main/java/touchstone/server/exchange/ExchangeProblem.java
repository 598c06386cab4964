package touchstone.server.exchange;

import java.util.Locale;
import touchstone.server.platform.Problem;

/** Why data cannot come in or go out. */
public enum ExchangeProblem implements Problem {
    /** The format, encoding or policy asked for is none of those that exist. */
    EXCHANGE_OPTION(400),
    /** The upload has no file. */
    UPLOAD_MISSING(400),
    /** The upload was sent as the fields of a form. */
    UPLOAD_AS_FIELDS(415),
    /** The upload is a workbook, an archive, a picture or the like. */
    UPLOAD_NOT_ROWS(415),
    /** The packing of a gzip file is damaged or ends too early. */
    UPLOAD_DAMAGED(422),
    /** Far more comes out of a gzip file than rows would give. */
    UPLOAD_UNPACKS_TOO_LARGE(422),
    /** A release needs at least one finished item. */
    RELEASE_EMPTY(422),
    /** The uploaded file is not there any more. */
    UPLOAD_GONE(409);

    private final int status;

    ExchangeProblem(int status) {
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
