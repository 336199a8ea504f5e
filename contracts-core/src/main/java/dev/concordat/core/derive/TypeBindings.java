package dev.concordat.core.derive;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which types stand for the type variables of the classes and interfaces that a class extends. */
final class TypeBindings {
    private TypeBindings() {}

    static Map<String, TypeView> inherited(Class<?> type) {
        Map<String, TypeView> types = new HashMap<>();
        add(type, types);
        return Map.copyOf(types);
    }

    private static void add(Class<?> type, Map<String, TypeView> types) {
        Stream.concat(Stream.ofNullable(type.getAnnotatedSuperclass()), Arrays.stream(type.getAnnotatedInterfaces()))
                .forEach(parent -> {
                    Class<?> raw = ReflectedType.erased(parent.getType());
                    if (parent instanceof AnnotatedParameterizedType parameterized) {
                        AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
                        TypeVariable<?>[] variables = raw.getTypeParameters();
                        for (int at = 0; at < variables.length; at++) {
                            types.putIfAbsent(
                                    ReflectedType.variable(variables[at]),
                                    ReflectedType.view(arguments[at]).with(types));
                        }
                    }
                    add(raw, types);
                });
    }

    /** By the name of each type variable of a class, the type that is stated for it. */
    static Map<String, TypeView> of(List<String> variables, List<TypeView> arguments) {
        Map<String, TypeView> types = new HashMap<>();
        for (int at = 0; at < Math.min(variables.size(), arguments.size()); at++) {
            types.put(variables.get(at), arguments.get(at));
        }
        return Map.copyOf(types);
    }
}
