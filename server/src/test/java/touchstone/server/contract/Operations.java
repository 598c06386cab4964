package touchstone.server.contract;

import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The contract: every operation that the running server answers, in OpenAPI 3.1. */
final class Operations {

    private final Schemas schemas = new Schemas();
    private final Map<String, Map<String, Object>> paths = new TreeMap<>();

    Operations(RequestMappingHandlerMapping mapping) {
        mapping.getHandlerMethods().entrySet().stream()
                .sorted((one, other) ->
                        one.getKey().toString().compareTo(other.getKey().toString()))
                .forEach(entry -> add(entry.getKey(), entry.getValue()));
    }

    /** The whole document. */
    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", "Touchstone", "version", "1"));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas.named()));
        return document;
    }

    private void add(RequestMappingInfo info, HandlerMethod handler) {
        for (String path : info.getPatternValues()) {
            if (!path.startsWith("/api/") && !path.equals("/health")) continue;
            for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                paths.computeIfAbsent(path, _ -> new TreeMap<>())
                        .put(method.name().toLowerCase(Locale.ROOT), operation(path, method, handler));
            }
        }
    }

    private Map<String, Object> operation(String path, RequestMethod method, HandlerMethod handler) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", id(path, method));
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : handler.getMethod().getParameters()) {
            describe(parameter, parameters, operation);
        }
        if (!parameters.isEmpty()) operation.put("parameters", parameters);
        operation.put("responses", responses(handler));
        return operation;
    }

    private void describe(Parameter parameter, List<Object> parameters, Map<String, Object> operation) {
        PathVariable path = parameter.getAnnotation(PathVariable.class);
        RequestParam query = parameter.getAnnotation(RequestParam.class);
        RequestHeader header = parameter.getAnnotation(RequestHeader.class);
        RequestBody body = parameter.getAnnotation(RequestBody.class);
        Type type = parameter.getParameterizedType();
        if (path != null) {
            parameters.add(parameter("path", named(path.value(), parameter), true, type));
        } else if (query != null) {
            boolean required = query.required() && query.defaultValue().startsWith("\n\t\t");
            parameters.add(parameter("query", named(query.value(), parameter), required, type));
        } else if (header != null) {
            String name = named(header.value().isEmpty() ? header.name() : header.value(), parameter);
            // Asked for by a problem of its own, which says what to send; for the code it may be missing, for the
            // caller not.
            boolean required = header.required() || name.equals("If-Match");
            parameters.add(parameter("header", name, required, type));
        } else if (body != null) {
            operation.put(
                    "requestBody",
                    Map.of("required", body.required(), "content", content("application/json", schemas.of(type))));
        }
    }

    private Map<String, Object> parameter(String in, String name, boolean required, Type type) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", in);
        parameter.put("required", required);
        parameter.put("schema", schemas.of(type));
        return parameter;
    }

    private Map<String, Object> responses(HandlerMethod handler) {
        Map<String, Object> responses = new TreeMap<>();
        ResponseStatus status = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), ResponseStatus.class);
        String code = status == null ? "200" : String.valueOf(status.value().value());
        Type type = handler.getMethod().getGenericReturnType();
        if (type instanceof ParameterizedType wrapped && wrapped.getRawType() == ResponseEntity.class) {
            type = wrapped.getActualTypeArguments()[0];
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("description", "what was asked for");
        if (type != void.class && type != Void.class) {
            answer.put("content", content("application/json", schemas.of(type)));
        }
        responses.put(code, answer);
        responses.put(
                "default",
                Map.of(
                        "description",
                        "a refusal",
                        "content",
                        content("application/problem+json", Map.of("type", "object"))));
        return responses;
    }

    private static Map<String, Object> content(String type, Map<String, Object> schema) {
        return Map.of(type, Map.of("schema", schema));
    }

    private static String named(String given, Parameter parameter) {
        return given.isEmpty() ? parameter.getName() : given;
    }

    /** From the address alone, so that a renamed class changes nothing: {@code getProjectsBySlugRubric}. */
    private static String id(String path, RequestMethod method) {
        StringBuilder id = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
        for (String step : path.replace("/api/v1", "").split("[/.-]")) {
            String word = step.startsWith("{") ? "By" + upper(step.substring(1, step.length() - 1)) : upper(step);
            id.append(word);
        }
        return id.toString();
    }

    private static String upper(String word) {
        return word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The addresses and methods, for tests that go through all of them. */
    Set<String> all() {
        Set<String> all = new TreeSet<>();
        paths.forEach((path, methods) ->
                methods.keySet().forEach(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return all;
    }
}
