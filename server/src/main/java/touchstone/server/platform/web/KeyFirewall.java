package touchstone.server.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import touchstone.server.platform.Texts;

/**
 * Refuses requests that try to say two things at once. Keys of items are free text: where a path ends in one, encoded marks
 * that separate paths are let through, since nothing there is a path.
 */
final class KeyFirewall implements HttpFirewall {
    private static final Pattern ITEM = Pattern.compile("/api/v1/projects/[a-z0-9-]+/items/[^/;\\\\]+");

    private final StrictHttpFirewall everywhere = firewall();
    private final StrictHttpFirewall items = firewall();

    KeyFirewall() {
        items.setAllowUrlEncodedSlash(true);
        items.setAllowUrlEncodedDoubleSlash(true);
        items.setAllowUrlEncodedPercent(true);
        items.setAllowUrlEncodedPeriod(true);
        items.setAllowSemicolon(true);
        items.setAllowBackSlash(true);
    }

    private static StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || Texts.sound(value));
        return firewall;
    }

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        boolean item = ITEM.matcher(request.getRequestURI()).matches();
        return (item ? items : everywhere).getFirewalledRequest(request);
    }

    @Override
    public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
        return everywhere.getFirewalledResponse(response);
    }
}
