package dev.concordat.core.derive;

import java.lang.reflect.Modifier;
import java.util.Optional;

/** Knows how Immutables names the class it generates for an abstract value type. */
final class ValueTypes {
    private ValueTypes() {}

    /** The generated class beside a value type; for a nested one beside its outermost class or, if enclosed, inside. */
    static Optional<Class<?>> generated(Class<?> type) {
        if (!Modifier.isAbstract(type.getModifiers())) {
            return Optional.empty();
        }
        String before = type.getPackageName().isEmpty() ? "" : type.getPackageName() + ".";
        Optional<Class<?>> beside = load(type, before + "Immutable" + type.getSimpleName());
        Class<?> outer = type.getDeclaringClass();
        return outer == null
                ? beside
                : beside.or(
                        () -> load(type, before + "Immutable" + outer.getSimpleName() + "$" + type.getSimpleName()));
    }

    /** The value type behind a generated class, else the class itself. */
    static Class<?> declaration(Class<?> type) {
        return Ancestry.of(type).stream()
                .filter(one -> generated(one).equals(Optional.of(type)))
                .findFirst()
                .orElse(type);
    }

    private static Optional<Class<?>> load(Class<?> type, String name) {
        try {
            return Optional.<Class<?>>of(Class.forName(name, false, type.getClassLoader()))
                    .filter(type::isAssignableFrom);
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
