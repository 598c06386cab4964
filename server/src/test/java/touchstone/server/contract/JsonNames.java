package touchstone.server.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What our types are called in JSON. */
final class JsonNames {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonNames() {}

    /** The name of a component in JSON: {@code activeMs} is {@code active_ms}. */
    static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** The word that stands for a constant. */
    static String word(Object constant) {
        return MAPPER.valueToTree(constant).asString();
    }

    /** The records of a closed set. */
    static List<Class<?>> leaves(Class<?> type) {
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> member : Objects.requireNonNull(type.getPermittedSubclasses())) {
            if (member.isSealed()) {
                found.addAll(leaves(member));
            } else {
                found.add(member);
            }
        }
        found.sort((one, other) -> one.getName().compareTo(other.getName()));
        return found;
    }

    /** The word that tells this member of a closed set from the others. */
    static Optional<String> tag(Class<?> member) {
        for (Class<?> parent : parents(member)) {
            JsonSubTypes types = parent.getAnnotation(JsonSubTypes.class);
            if (types != null) {
                for (JsonSubTypes.Type type : types.value()) {
                    if (type.value() == member) return Optional.of(type.name());
                }
            }
            JsonTypeName own = member.getAnnotation(JsonTypeName.class);
            if (parent.isAnnotationPresent(JsonTypeInfo.class) && own != null) return Optional.of(own.value());
        }
        return Optional.empty();
    }

    /** The field that holds {@link #tag}. */
    static String discriminator(Class<?> type) {
        return parents(type).stream()
                .flatMap(parent -> Optional.ofNullable(parent.getAnnotation(JsonTypeInfo.class)).stream())
                .map(JsonTypeInfo::property)
                .filter(property -> !property.isEmpty())
                .findFirst()
                .orElse("kind");
    }

    /** Whether the component may be left out of what is sent, and be null in what is received. */
    static boolean mayBeAbsent(RecordComponent component) {
        Class<?> owner = component.getDeclaringRecord();
        RecordComponent[] all = owner.getRecordComponents();
        int index = Arrays.stream(all).map(RecordComponent::getName).toList().indexOf(component.getName());
        Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = owner.getDeclaredConstructor(types);
            return Schemas.isNullable(component.getAnnotatedType())
                    || Schemas.isNullable(canonical.getAnnotatedParameterTypes()[index]);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> parents(Class<?> type) {
        List<Class<?>> found = new ArrayList<>(List.of(type));
        for (Class<?> parent : type.getInterfaces()) {
            found.addAll(parents(parent));
        }
        return found;
    }
}
