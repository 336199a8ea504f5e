package dev.concordat.core.derive;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells classes that are written as JSON objects from those that are not. */
final class ObjectForm {
    private static final String JSON_VALUE = "com.fasterxml.jackson.annotation.JsonValue";
    private static final String JSON_TYPE_INFO = "com.fasterxml.jackson.annotation.JsonTypeInfo";
    private static final List<Class<?>> OTHER_FORMS =
            List.of(Iterable.class, Map.class, Number.class, CharSequence.class);

    private ObjectForm() {}

    static Optional<String> obstacle(Class<?> type) {
        if (type.isEnum() || type.isArray() || type.isPrimitive() || type.isAnnotation()) {
            return Optional.of(type.isEnum() ? "an enum" : "no class with members");
        }
        if (type.getName().startsWith("java.") || type.getName().startsWith("javax.")) {
            return Optional.of("a class of the JDK");
        }
        if (OTHER_FORMS.stream().anyMatch(form -> form.isAssignableFrom(type))) {
            return Optional.of("a class that is written as a list, a map, a number or text");
        }
        if (Ancestry.of(type).stream().flatMap(ObjectForm::places).anyMatch(place -> has(place, JSON_VALUE))) {
            return Optional.of("a class that @JsonValue writes as one value");
        }
        if (type.isSealed() || Ancestry.of(type).stream().anyMatch(one -> has(one, JSON_TYPE_INFO))) {
            return Optional.of("one of several types that share " + kind(type));
        }
        return Modifier.isAbstract(type.getModifiers()) ? noAccessor(type) : Optional.empty();
    }

    static String withoutMembers(Class<?> type) {
        return kind(type) + (type.isInterface() ? " without accessors" : " without getters");
    }

    private static Stream<AnnotatedElement> places(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredFields()));
    }

    private static boolean has(AnnotatedElement place, String annotation) {
        return Arrays.stream(place.getDeclaredAnnotations())
                .anyMatch(one -> one.annotationType().getName().equals(annotation));
    }

    private static Optional<String> noAccessor(Class<?> type) {
        // Leaves out what a default method implements, such as that of Comparable.
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && !isAccessor(method))
                .map(method -> kind(type) + " whose method " + method.getName()
                        + (method.getParameterCount() > 0 ? " takes parameters" : " returns nothing"))
                // The order in which methods are found is not the same everywhere.
                .sorted()
                .findFirst();
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0 && method.getReturnType() != void.class;
    }

    private static String kind(Class<?> type) {
        return type.isInterface() ? "an interface" : "a class";
    }
}
