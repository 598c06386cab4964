package touchstone.server.flow;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Refused;

/** Requests to the real handlers with the real JSON, without a socket. */
final class Http {

    private static final String CALLER = "caller";

    /**
     * What came back.
     *
     * @param body JSON; missing when there was none
     */
    record Reply(int status, JsonNode body) {

        String code() {
            return body.path("code").asString();
        }

        UUID id() {
            return UUID.fromString(body.path("id").asString());
        }

        String key() {
            return body.path("item").path("key").asString();
        }
    }

    private final MockMvc mvc;
    private final JsonMapper mapper;

    Http(ApplicationContext context) {
        this.mapper = context.getBean(JsonMapper.class);
        this.mvc = MockMvcBuilders.standaloneSetup(context.getBeansWithAnnotation(RestController.class)
                        .values()
                        .toArray())
                .setCustomArgumentResolvers(new CallerOfTest())
                .setControllerAdvice(new Refusals())
                .setMessageConverters(new JacksonJsonHttpMessageConverter(mapper))
                .build();
    }

    Reply claim(Caller caller, String slug) {
        return post(caller, "/projects/" + slug + "/claim", null);
    }

    Reply submit(Caller caller, UUID assignment, String content) {
        return post(caller, "/assignments/" + assignment + "/submit", content);
    }

    Reply get(Caller caller, String path) {
        return send(caller, MockMvcRequestBuilders.get("/api/v1" + path));
    }

    Reply post(Caller caller, String path, @Nullable String body) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post("/api/v1" + path);
        return send(
                caller,
                body == null ? request : request.contentType("application/json").content(body));
    }

    Reply put(Caller caller, String path, String revision, String body) {
        return send(
                caller,
                MockMvcRequestBuilders.put("/api/v1" + path)
                        .header("If-Match", revision)
                        .contentType("application/json")
                        .content(body));
    }

    private Reply send(Caller caller, MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response =
                    mvc.perform(request.requestAttr(CALLER, caller)).andReturn().getResponse();
            String body = response.getContentAsString(StandardCharsets.UTF_8);
            return new Reply(response.getStatus(), body.isEmpty() ? mapper.missingNode() : mapper.readTree(body));
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

    // The profile keeps it out of whole servers, which scan these packages too.
    @Profile("stand-alone-handlers")
    @RestControllerAdvice
    static final class Refusals {

        @ExceptionHandler
        ResponseEntity<Map<String, Object>> refused(Refused refused) {
            Map<String, Object> body = new LinkedHashMap<>(refused.members());
            body.put("code", refused.problem().code());
            return ResponseEntity.status(refused.problem().status()).body(body);
        }
    }
}
