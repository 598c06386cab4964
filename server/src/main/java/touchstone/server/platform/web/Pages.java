package touchstone.server.platform.web;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the user interface: every address that a browser opens and nothing else claims is its one page. */
@Configuration(proxyBeanMethods = false)
class Pages {

    private static final List<String> NOT_PAGES =
            List.of("/api/", "/problems/", "/assets/", "/error", "/health", "/media/");

    @Bean
    RouterFunction<ServerResponse> userInterface() {
        return route().add(route().route(Pages::isPage, Pages::index).build()).build();
    }

    private static boolean isPage(ServerRequest request) {
        String path = request.path();
        return (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
                && NOT_PAGES.stream().noneMatch(path::startsWith)
                && !path.equals("/api")
                && request.headers().accept().stream().anyMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML))
                && (path.equals("/") || !isFile(path))
                && new ClassPathResource("static/index.html").exists();
    }

    private static boolean isFile(String path) {
        return path.lastIndexOf('.') > path.lastIndexOf('/') && new ClassPathResource("static" + path).exists();
    }

    private static ServerResponse index(ServerRequest request) throws IOException {
        String nonce = SecurityHeaders.nonce(request.servletRequest());
        String page = new ClassPathResource("static/index.html").getContentAsString(StandardCharsets.UTF_8);
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page.replaceFirst("<head>", "<head><meta name=\"csp-nonce\" nonce=\"" + nonce + "\">"));
    }
}
