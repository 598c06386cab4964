package touchstone.server.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Describes our types as JSON schemas: records by their components, closed sets by their members, nothing by reflection on luck. */
final class Schemas {

    private final Map<String, Map<String, Object>> named = new TreeMap<>();
    private final Map<String, Class<?>> owners = new TreeMap<>();

    /** All named schemas met so far. */
    Map<String, Map<String, Object>> named() {
        return named;
    }

    /** The schema of a type: in place for simple ones, by reference for ours. */
    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Class<?> raw = (Class<?>) parameterized.getRawType();
            Type[] arguments = parameterized.getActualTypeArguments();
            if (Collection.class.isAssignableFrom(raw)) return Map.of("type", "array", "items", of(arguments[0]));
            if (Map.class.isAssignableFrom(raw)) {
                return Map.of("type", "object", "additionalProperties", of(arguments[1]));
            }
            if (raw == Optional.class) return of(arguments[0]);
            return ofClass(raw);
        }
        return type instanceof Class<?> raw ? ofClass(raw) : Map.of();
    }

    private Map<String, Object> ofClass(Class<?> type) {
        if (type == String.class || type == CharSequence.class) return Map.of("type", "string");
        if (type == UUID.class) return Map.of("type", "string", "format", "uuid");
        if (type == Instant.class) return Map.of("type", "string", "format", "date-time");
        if (type == LocalDate.class) return Map.of("type", "string", "format", "date");
        if (type == URI.class) return Map.of("type", "string", "format", "uri");
        if (type == boolean.class || type == Boolean.class) return Map.of("type", "boolean");
        if (type == int.class || type == Integer.class) return Map.of("type", "integer", "format", "int32");
        if (type == long.class || type == Long.class) return Map.of("type", "integer", "format", "int64");
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) return Map.of("type", "number");
        if (type.isArray()) return Map.of("type", "array", "items", of(type.getComponentType()));
        if (!type.getName().startsWith("touchstone.")) return Map.of();
        if (type.isEnum()) return ofEnum(type);
        Optional<Method> value = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst();
        if (value.isPresent()) return of(value.get().getGenericReturnType());
        if (!type.isRecord() && !type.isSealed()) return Map.of();
        return reference(type);
    }

    private Map<String, Object> ofEnum(Class<?> type) {
        List<Object> words = new ArrayList<>();
        for (Object constant : Objects.requireNonNull(type.getEnumConstants())) {
            words.add(JsonNames.word(constant));
        }
        return Map.of("type", "string", "enum", words);
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = name(type);
        if (!named.containsKey(name)) {
            owners.put(name, type);
            named.put(name, Map.of());
            named.put(name, type.isRecord() ? record(type) : union(type));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> union(Class<?> type) {
        List<Object> members = new ArrayList<>();
        Map<String, Object> mapping = new TreeMap<>();
        for (Class<?> member : JsonNames.leaves(type)) {
            Map<String, Object> reference = reference(member);
            members.add(reference);
            JsonNames.tag(member).ifPresent(tag -> mapping.put(tag, reference.get("$ref")));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("oneOf", members);
        if (!mapping.isEmpty()) {
            schema.put("discriminator", Map.of("propertyName", JsonNames.discriminator(type), "mapping", mapping));
        }
        return schema;
    }

    private Map<String, Object> record(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        JsonNames.tag(type).ifPresent(tag -> {
            String discriminator = JsonNames.discriminator(type);
            properties.put(discriminator, Map.of("type", "string", "const", tag));
            required.add(discriminator);
        });
        for (RecordComponent component : type.getRecordComponents()) {
            AnnotatedElement accessor = component.getAccessor();
            if (accessor.isAnnotationPresent(JsonIgnore.class)) continue;
            if (accessor.isAnnotationPresent(JsonUnwrapped.class)) {
                Map<String, Object> parts = record(component.getType());
                properties.putAll(members(parts, "properties"));
                if (parts.get("required") instanceof List<?> names) names.forEach(one -> required.add((String) one));
                continue;
            }
            JsonProperty given = accessor.getAnnotation(JsonProperty.class);
            String name =
                    given != null && !given.value().isEmpty() ? given.value() : JsonNames.snake(component.getName());
            Map<String, Object> schema = of(WrittenJson.typeOf(component));
            boolean mayBeNull = isNullable(component.getAnnotatedType()) && !schema.isEmpty();
            properties.put(name, mayBeNull ? Map.of("anyOf", List.of(schema, Map.of("type", "null"))) : schema);
            if (!JsonNames.mayBeAbsent(component)) required.add(name);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", properties);
        if (!required.isEmpty()) schema.put("required", required);
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(Map<String, Object> schema, String name) {
        return (Map<String, Object>) schema.getOrDefault(name, Map.of());
    }

    /** The class's own name, before which stands the class it lives in, unless that only handles requests. */
    private String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String name = outer == null || outer.getSimpleName().matches(".*(Routes|Controller)")
                ? type.getSimpleName()
                : outer.getSimpleName() + type.getSimpleName();
        if (owners.getOrDefault(name, type) != type) {
            String[] path = type.getPackageName().split("\\.");
            String room = path[path.length - 1];
            return Character.toUpperCase(room.charAt(0)) + room.substring(1) + name;
        }
        return name;
    }

    static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
