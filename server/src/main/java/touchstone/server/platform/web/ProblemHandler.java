package touchstone.server.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import touchstone.server.platform.ProblemWriter;

/** Answers whatever a handler threw. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemHandler {

    private final ProblemWriter writer;
    private final Translation translation;

    ProblemHandler(ProblemWriter writer, Translation translation) {
        this.writer = writer;
        this.translation = translation;
    }

    @ExceptionHandler
    void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (thrown instanceof AsyncRequestNotUsableException || thrown instanceof AsyncRequestTimeoutException) {
            return; // the reader has gone, or a stream has ended
        }
        if (thrown instanceof HttpRequestMethodNotSupportedException method
                && method.getSupportedMethods() instanceof String[] methods) {
            response.setHeader("Allow", String.join(", ", methods));
        }
        writer.write(request, response, translation.of(thrown));
    }
}
