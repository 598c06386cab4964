package touchstone.server.platform.web;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.Fault;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Refused;

/** Finds the problem behind whatever was thrown. What nobody foresaw becomes a 500 whose trace id stands in the log. */
@Component
class Translation {

    private static final Logger LOG = LoggerFactory.getLogger(Translation.class);
    private static final String DISK_FULL = "53100";

    private final Ids ids;

    Translation(Ids ids) {
        this.ids = ids;
    }

    Refused of(Throwable thrown) {
        return switch (thrown) {
            case Refused refused -> refused;
            case BodyTooLarge _, MaxUploadSizeExceededException _ -> new Refused(CommonProblem.TOO_LARGE);
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentNotValidException invalid ->
                Refused.fields(faults(invalid.getBindingResult().getFieldErrors()));
            case HandlerMethodValidationException _ ->
                new Refused(CommonProblem.PARAMETER_UNREADABLE).about("name", "");
            case MethodArgumentTypeMismatchException wrong
            when wrong.getParameter().hasParameterAnnotation(PathVariable.class) -> Refused.notFound();
            case MethodArgumentTypeMismatchException wrong ->
                new Refused(CommonProblem.PARAMETER_UNREADABLE).about("name", wrong.getName());
            case ServletRequestBindingException missing ->
                new Refused(CommonProblem.PARAMETER_MISSING)
                        .about("what", missing.getBody().getDetail() + "");
            case HttpRequestMethodNotSupportedException _ -> new Refused(CommonProblem.METHOD_UNKNOWN);
            case HttpMediaTypeNotSupportedException _, MultipartException _ ->
                new Refused(CommonProblem.CONTENT_TYPE_UNKNOWN);
            case HttpMediaTypeNotAcceptableException _ -> new Refused(CommonProblem.ANSWER_TYPE_UNKNOWN);
            case NoResourceFoundException _ -> Refused.notFound();
            case RequestRejectedException _ -> new Refused(CommonProblem.REQUEST_REFUSED);
            case DuplicateKeyException _ -> new Refused(CommonProblem.CONFLICT);
            case CannotGetJdbcConnectionException _,
                    CannotCreateTransactionException _,
                    TransactionSystemException _,
                    DataAccessResourceFailureException _,
                    TransientDataAccessException _ -> busy(thrown);
            default -> other(thrown);
        };
    }

    private Refused unreadable(HttpMessageNotReadableException thrown) {
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return new Refused(CommonProblem.TOO_LARGE);
            }
        }
        return JsonFaults.refusal(thrown.getCause());
    }

    private Refused busy(Throwable thrown) {
        LOG.warn("busy: {}", NestedExceptionUtils.getMostSpecificCause(thrown).toString());
        return diskFull(thrown) ? new Refused(CommonProblem.STORAGE_FULL) : new Refused(CommonProblem.BUSY);
    }

    private Refused other(Throwable thrown) {
        if (diskFull(thrown)) {
            return new Refused(CommonProblem.STORAGE_FULL);
        }
        if (NestedExceptionUtils.getMostSpecificCause(thrown) instanceof StackOverflowError) {
            return new Refused(CommonProblem.TOO_DEEP);
        }
        UUID trace = ids.random();
        LOG.error("trace {}", trace, thrown);
        return new Refused(CommonProblem.INTERNAL_ERROR).about("trace", trace).with("trace", trace);
    }

    private static boolean diskFull(Throwable thrown) {
        return NestedExceptionUtils.getMostSpecificCause(thrown) instanceof SQLException sql
                && DISK_FULL.equals(sql.getSQLState());
    }

    private static List<Fault> faults(List<FieldError> errors) {
        List<Fault> faults = new ArrayList<>();
        for (FieldError error : errors) {
            faults.add(new Fault(error.getField(), "refused", error.getDefaultMessage() + ""));
        }
        return faults;
    }
}
