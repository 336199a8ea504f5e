package dev.concordat.core.derive;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The properties of a bean or of an abstract value type: what Jackson 3 writes of an instance by default, and the bare
 * accessors of a value type such as {@code id()}.
 *
 * @param type the class
 */
record PropertyMembers(Class<?> type) implements MemberSource {
    private static final Set<String> EXPLICIT = Set.of(PayloadNames.JSON_PROPERTY, PayloadNames.JSON_GETTER);
    private static final Set<String> OF_OBJECT = Arrays.stream(Object.class.getDeclaredMethods())
            .map(Method::getName)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Optional<String> obstacle() {
        return Optional.empty();
    }

    @Override
    public List<MemberView> members() {
        Optional<Class<?>> generated = ValueTypes.generated(type);
        Class<?> written = generated.orElse(type);
        Map<String, Property> properties = new TreeMap<>();
        methods(written)
                .forEach(method -> propertyName(method, generated)
                        .ifPresent(name ->
                                properties.computeIfAbsent(name, Property::new).readBy(method)));
        fields(written)
                .filter(PropertyMembers::isWritten)
                .forEach(field -> properties
                        .computeIfAbsent(field.getName(), Property::new)
                        .heldBy(field));
        properties.values().forEach(property -> property.collectFrom(written));
        List<MemberView> views =
                properties.values().stream().map(Property::view).toList();
        return MemberOrder.of(type, written).sort(views);
    }

    private Optional<String> propertyName(Method method, Optional<Class<?>> generated) {
        if (method.getParameterCount() > 0
                || method.getReturnType() == void.class
                || Modifier.isStatic(method.getModifiers())
                || method.isSynthetic()
                || OF_OBJECT.contains(method.getName())) {
            return Optional.empty();
        }
        boolean explicit = isExplicit(method.getAnnotations());
        boolean open = Modifier.isPublic(method.getModifiers());
        Optional<String> got = PropertyNames.ofGetter(method.getName(), isFlag(method.getReturnType()))
                .filter(name -> open || explicit || Modifier.isAbstract(method.getModifiers()));
        return got.or(() -> Optional.of(method.getName()).filter(name -> explicit || isAttribute(method, generated)));
    }

    /** Immutables' own annotations cannot be seen at run time; what became an attribute can be, as a field. */
    private boolean isAttribute(Method method, Optional<Class<?>> generated) {
        if (!Modifier.isAbstract(type.getModifiers())) {
            return false;
        }
        Predicate<Method> sameName = one -> one.getParameterCount() == 0
                && one.getName().equals(method.getName())
                && Ancestry.of(type).contains(one.getDeclaringClass());
        boolean implemented = methods(type).filter(sameName).anyMatch(one -> !Modifier.isAbstract(one.getModifiers()));
        return sameName.test(method)
                && (!implemented
                        || generated.stream()
                                .flatMap(one -> Arrays.stream(one.getDeclaredFields()))
                                .anyMatch(field ->
                                        isState(field) && field.getName().equals(method.getName())));
    }

    private static boolean isFlag(Class<?> type) {
        return type == boolean.class || type == Boolean.class || type == AtomicBoolean.class;
    }

    private static boolean isWritten(Field field) {
        return isState(field) && (Modifier.isPublic(field.getModifiers()) || isExplicit(field.getAnnotations()));
    }

    private static boolean isState(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.isSynthetic();
    }

    private static boolean isExplicit(Annotation... annotations) {
        return Arrays.stream(annotations)
                .anyMatch(one -> EXPLICIT.contains(one.annotationType().getName()));
    }

    private static Stream<Method> methods(Class<?> type) {
        return Ancestry.of(type).stream()
                .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                .sorted(Comparator.comparing(Method::getName));
    }

    private static Stream<Field> fields(Class<?> type) {
        return Ancestry.of(type).stream().flatMap(one -> Arrays.stream(one.getDeclaredFields()));
    }
}
