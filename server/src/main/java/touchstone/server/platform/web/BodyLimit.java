package touchstone.server.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.ProblemWriter;
import touchstone.server.platform.Refused;

/** Refuses bodies that are too long before anything reads them. Files have their own limits where they are read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodyLimit extends OncePerRequestFilter {

    /** Longest JSON body in bytes. */
    static final int MAX_JSON = 8 << 20;

    private final ProblemWriter writer;

    BodyLimit(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isFile(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MAX_JSON) {
            writer.write(request, response, new Refused(CommonProblem.TOO_LARGE));
            return;
        }
        chain.doFilter(new LimitedRequest(request, MAX_JSON), response);
    }

    /** Whether the body is a file to import rather than a JSON request. */
    static boolean isFile(HttpServletRequest request) {
        return request.getRequestURI().endsWith("imports");
    }
}
