package touchstone.server.exchange;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Refused;

/** Requests to the real handlers with the real JSON, without a socket. */
public final class Http {
    private static final String CALLER = "caller";

    private final MockMvc mvc;

    /** What came back. */
    public record Reply(int status, String body) {}

    Http(ApplicationContext context) {
        this.mvc = MockMvcBuilders.standaloneSetup(context.getBeansWithAnnotation(RestController.class)
                        .values()
                        .toArray())
                .setCustomArgumentResolvers(new CallerOfTest())
                .setControllerAdvice(new Refusals())
                .setMessageConverters(new JacksonJsonHttpMessageConverter(context.getBean(JsonMapper.class)))
                .build();
    }

    public Reply get(Caller caller, String path) {
        return send(caller, MockMvcRequestBuilders.get("/api/v1" + path));
    }

    public Reply post(Caller caller, String path, String type, String body) {
        return send(
                caller,
                MockMvcRequestBuilders.post("/api/v1" + path).contentType(type).content(body));
    }

    private Reply send(Caller caller, MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response =
                    mvc.perform(request.requestAttr(CALLER, caller)).andReturn().getResponse();
            return new Reply(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static final class CallerOfTest implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Caller.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            return request.getAttribute(CALLER, NativeWebRequest.SCOPE_REQUEST);
        }
    }

    /** Stands in for the platform's answers, whose words have tests of their own. */
    // The profile keeps it out of whole servers, which scan these packages too.
    @Profile("stand-alone-handlers")
    @RestControllerAdvice
    static final class Refusals {
        @ExceptionHandler
        ResponseEntity<String> refused(Refused refused) {
            return ResponseEntity.status(refused.problem().status())
                    .body(refused.problem().code());
        }
    }
}
