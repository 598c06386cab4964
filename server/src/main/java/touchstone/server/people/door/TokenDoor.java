package touchstone.server.people.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import touchstone.server.platform.Caller;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.ProblemWriter;
import touchstone.server.platform.Refused;

/** Lets in who brings a valid token; whoever brings anything else in that header is refused, whatever cookie they have. */
final class TokenDoor extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 200;

    private final Credentials credentials;
    private final ProblemWriter problems;

    TokenDoor(Credentials credentials, ProblemWriter problems) {
        this.credentials = credentials;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> caller = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(token -> !token.isEmpty() && token.length() <= LONGEST)
                .flatMap(credentials::byToken);
        if (caller.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problems.write(request, response, new Refused(CommonProblem.NOT_SIGNED_IN));
            return;
        }
        SecurityContextHolder.getContext().setAuthentication(new Entered(caller.get()));
        chain.doFilter(request, response);
    }
}
