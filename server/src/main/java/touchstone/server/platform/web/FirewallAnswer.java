package touchstone.server.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.ProblemWriter;
import touchstone.server.platform.Refused;

/** The firewall in front of everything, and its answer. */
@Configuration(proxyBeanMethods = false)
class FirewallAnswer {

    @Bean
    HttpFirewall httpFirewall() {
        return new KeyFirewall();
    }

    /** Slashes that are part of a key stay as they were sent, for the paths of items; everywhere else the firewall refuses them. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> encodedSlashes() {
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
            connector.setEncodedReverseSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
        });
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
