package touchstone.server.people.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises who comes with a session; the others go on as nobody. */
final class CookieDoor extends OncePerRequestFilter {

    private final Credentials credentials;
    private final Cookies cookies;

    CookieDoor(Credentials credentials, Cookies cookies) {
        this.credentials = credentials;
        this.cookies = cookies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            cookies.read(request)
                    .flatMap(credentials::bySession)
                    .ifPresent(caller -> SecurityContextHolder.getContext().setAuthentication(new Entered(caller)));
        }
        chain.doFilter(request, response);
    }
}
