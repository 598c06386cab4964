package touchstone.server.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import touchstone.server.platform.ProblemWriter;

/** Answers whatever a handler threw, and breaks off an answer that had begun. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final ProblemWriter writer;
    private final Translation translation;

    ProblemHandler(ProblemWriter writer, Translation translation) {
        this.writer = writer;
        this.translation = translation;
    }

    @ExceptionHandler
    void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (thrown instanceof AsyncRequestTimeoutException || otherSideHasGone(thrown)) {
            return; // a stream has ended, or the container knows already that nobody speaks or reads any more
        }
        if (response.isCommitted()) {
            // An answer that ends here would look whole. What is thrown on makes the container break the connection.
            LOG.error("an answer broke off: {} {}", request.getMethod(), request.getRequestURI());
            throw thrown;
        }
        if (thrown instanceof HttpRequestMethodNotSupportedException method
                && method.getSupportedMethods() instanceof String[] methods) {
            response.setHeader("Allow", String.join(", ", methods));
        }
        writer.write(request, response, translation.of(thrown));
    }

    private static boolean otherSideHasGone(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof AsyncRequestNotUsableException || cause instanceof ClientAbortException) {
                return true;
            }
        }
        return false;
    }
}
