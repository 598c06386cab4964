package touchstone.server.platform.web;

import java.io.IOException;
import org.apache.catalina.Container;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import touchstone.server.platform.ProblemWriter;
import touchstone.server.platform.Refused;

/** Makes problems of what the container itself refuses before any of our code sees it: broken request lines, headers, hosts. */
@Configuration(proxyBeanMethods = false)
class ContainerAnswers {

    /** Comes after Spring's own customizer, whose pages it replaces. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemsOfTheContainer(
            ProblemWriter writer, Translation translation) {
        return factory -> factory.addContextCustomizers(context -> {
            Container host = context.getParent();
            for (Valve valve : host.getPipeline().getValves()) {
                if (valve instanceof ErrorReportValve) {
                    host.getPipeline().removeValve(valve);
                }
            }
            host.getPipeline().addValve(new Answer(writer, translation));
            if (host instanceof StandardHost standard) {
                standard.setErrorReportValveClass(Answer.class.getName());
            }
        });
    }

    /** The last word on a request that nobody has answered. */
    static final class Answer extends ErrorReportValve {
        private static final Logger LOG = LoggerFactory.getLogger(Answer.class);
        private final ProblemWriter writer;
        private final Translation translation;

        Answer(ProblemWriter writer, Translation translation) {
            this.writer = writer;
            this.translation = translation;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            boolean refused = response.getStatus() >= 400 && response.getContentWritten() == 0;
            if (!refused || !response.setErrorReported()) {
                return;
            }
            int status = response.getStatus();
            Refused answer = status >= 500 && thrown != null
                    ? translation.of(thrown)
                    : new Refused(ErrorDoor.problem(status)).about("trace", "");
            try {
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
                response.setHeader("Cache-Control", "no-store");
                writer.write(request, response, answer);
            } catch (IOException gone) {
                LOG.debug("nobody waits for the answer any more", gone);
            }
        }
    }
}
