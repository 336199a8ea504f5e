package dev.concordat.core.derive;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells classes that are written as JSON objects from those that are not. */
final class ObjectForm {
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
        if (OnlyValue.of(type).isPresent()) {
            return Optional.of("a class that @JsonValue writes as one value");
        }
        Optional<String> hidden = hidden(type);
        if (hidden.isPresent()) {
            return hidden;
        }
        Optional<String> unnamed = ReflectedAlternatives.obstacle(type);
        if (unnamed.isPresent()) {
            return unnamed;
        }
        return Modifier.isAbstract(type.getModifiers())
                        && ReflectedAlternatives.of(type).isEmpty()
                ? noAccessor(type)
                : Optional.empty();
    }

    /** What it is, if an annotation writes its members in a way that cannot be told from them. */
    static Optional<String> hidden(Class<?> type) {
        return JacksonClass.of(new ReflectedClass(type))
                .hidden(false)
                .map(by -> kind(type) + " that " + by + " writes in a form of its own");
    }

    static String withoutMembers(Class<?> type) {
        return kind(type) + (type.isInterface() ? " without accessors" : " without getters");
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
        return type.isRecord() ? "a record" : type.isInterface() ? "an interface" : "a class";
    }
}
