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
import touchstone.server.platform.Crypto;
import touchstone.server.platform.PlatformSettings;

/** Puts the protective headers on every answer before anything else can answer, refusals of the firewall included. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

    private static final String NONCE = SecurityHeaders.class.getName();

    private final Crypto crypto;
    private final PlatformSettings settings;

    SecurityHeaders(Crypto crypto, PlatformSettings settings) {
        this.crypto = crypto;
        this.settings = settings;
    }

    /** The value that lets a style element of this answer through the policy. */
    static String nonce(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(NONCE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        boolean data = path.startsWith("/api/") || path.equals("/health");
        response.setHeader("Content-Security-Policy", data ? dataPolicy() : pagePolicy(mint(request)));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader("Cache-Control", "no-store");
        if (settings.secure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return true;
    }

    private String mint(HttpServletRequest request) {
        String nonce = crypto.secret();
        request.setAttribute(NONCE, nonce);
        return nonce;
    }

    private static String dataPolicy() {
        return "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";
    }

    private static String pagePolicy(String nonce) {
        return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonce
                + "'; img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self'; connect-src 'self';"
                + " worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'self';"
                + " frame-ancestors 'none'; require-trusted-types-for 'script'";
    }
}
