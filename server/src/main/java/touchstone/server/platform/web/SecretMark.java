package touchstone.server.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import touchstone.server.platform.ShowsSecret;

/** Notes on the request that its answer holds a secret. */
final class SecretMark implements HandlerInterceptor {

    private static final String NAME = SecretMark.class.getName();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(ShowsSecret.class)) {
            request.setAttribute(NAME, Boolean.TRUE);
        }
        return true;
    }

    static boolean isOn(HttpServletRequest request) {
        return request.getAttribute(NAME) != null;
    }
}
