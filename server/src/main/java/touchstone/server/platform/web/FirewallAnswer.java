package touchstone.server.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.ProblemWriter;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Texts;

/** The firewall in front of everything, and its answer. */
@Configuration(proxyBeanMethods = false)
class FirewallAnswer {

    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || Texts.sound(value));
        return firewall;
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(ProblemWriter writer) {
        return new RequestRejectedHandler() {
            @Override
            public void handle(
                    HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
                    throws IOException {
                writer.write(request, response, new Refused(CommonProblem.REQUEST_REFUSED));
            }
        };
    }
}
