package touchstone.server.platform.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Reads what our records say about absence: a component that is not {@code @Nullable} must be sent and must not be null;
 * a list, set or map left out is empty.
 */
final class RequiredParts extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return component(member).filter(RequiredParts::mustBeThere).isPresent() ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedMember member) {
            Optional<RecordComponent> component = component(member);
            if (component.filter(RequiredParts::mustBeThere).isPresent()) {
                return JsonSetter.Value.forValueNulls(Nulls.FAIL);
            }
            if (component.filter(RequiredParts::mayBeEmpty).isPresent()) {
                return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
            }
        }
        return JsonSetter.Value.empty();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    private static boolean mustBeThere(RecordComponent component) {
        return !nullable(component)
                && !component.getType().isPrimitive()
                && !container(component.getType())
                && component.getType() != Optional.class;
    }

    private static boolean mayBeEmpty(RecordComponent component) {
        return !nullable(component) && container(component.getType());
    }

    private static boolean container(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) || mayBeLeftOut(component);
    }

    /** A canonical constructor that takes {@code @Nullable} for a component puts something in its place. */
    private static boolean mayBeLeftOut(RecordComponent component) {
        RecordComponent[] components = component.getDeclaringRecord().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            AnnotatedType[] parameters =
                    component.getDeclaringRecord().getDeclaredConstructor(types).getAnnotatedParameterTypes();
            int place = Arrays.stream(components)
                    .map(RecordComponent::getName)
                    .toList()
                    .indexOf(component.getName());
            return parameters[place].isAnnotationPresent(Nullable.class);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record without its canonical constructor", impossible);
        }
    }

    /** The record component behind a field, accessor or constructor parameter of one of our records. */
    private static Optional<RecordComponent> component(AnnotatedMember member) {
        Class<?> owner = member.getDeclaringClass();
        if (!owner.isRecord() || !owner.getName().startsWith("touchstone.")) {
            return Optional.empty();
        }
        if (member instanceof AnnotatedParameter parameter) {
            RecordComponent[] components = owner.getRecordComponents();
            boolean canonical = parameter.getOwner().getParameterCount() == components.length;
            return canonical ? Optional.of(components[parameter.getIndex()]) : Optional.empty();
        }
        AnnotatedElement element = member.getAnnotated();
        String name = switch (element) {
            case Field field -> field.getName();
            case Method method when method.getParameterCount() == 0 -> method.getName();
            case null, default -> "";
        };
        return Arrays.stream(owner.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }
}
