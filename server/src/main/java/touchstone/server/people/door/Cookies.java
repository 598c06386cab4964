package touchstone.server.people.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import touchstone.server.platform.PlatformSettings;

/** The two cookies: the session, which scripts cannot read, and the token that pages send back with every change. */
@Component
public class Cookies {

    private static final int SECRET_LENGTH = 43;

    private final boolean secure;
    private final String session;
    private final CookieCsrfTokenRepository pageTokens = CookieCsrfTokenRepository.withHttpOnlyFalse();

    Cookies(PlatformSettings settings) {
        this.secure = settings.secure();
        this.session = secure ? "__Host-touchstone" : "touchstone";
        pageTokens.setCookieCustomizer(
                cookie -> cookie.secure(secure).sameSite("Strict").path("/"));
    }

    CsrfTokenRepository pageTokens() {
        return pageTokens;
    }

    /** The session's secret, when the cookie looks like one. */
    public Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(session) && cookie.getValue().length() == SECRET_LENGTH) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Hands the session's secret to the browser and replaces the page's token. */
    public void write(HttpServletRequest request, HttpServletResponse response, String secret) {
        add(response, secret, Duration.ofDays(14));
        pageTokens.saveToken(pageTokens.generateToken(request), request, response);
    }

    /** Takes the session from the browser, with what it kept of our answers. */
    public void clear(HttpServletRequest request, HttpServletResponse response) {
        add(response, "", Duration.ZERO);
        pageTokens.saveToken(pageTokens.generateToken(request), request, response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
    }

    private void add(HttpServletResponse response, String value, Duration lasts) {
        ResponseCookie cookie = ResponseCookie.from(session, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(lasts)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
