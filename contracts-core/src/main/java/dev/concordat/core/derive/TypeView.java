package dev.concordat.core.derive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The type of a member or of a type argument.
 *
 * @param declared the class, for an array that of its innermost elements, for a type variable its bound
 * @param arguments type arguments, empty if none or raw
 * @param dimensions how many times it is an array; 0 if it is none
 * @param annotations annotations on this use of the type
 * @param variable which type variable it is; empty if it is none
 * @param text the type as it is written in source, for messages
 */
record TypeView(
        ClassView declared,
        List<TypeView> arguments,
        int dimensions,
        Annotations annotations,
        Optional<String> variable,
        String text) {
    TypeView(ClassView declared, List<TypeView> arguments, Annotations annotations, String text) {
        this(declared, arguments, 0, annotations, Optional.empty(), text);
    }

    String name() {
        return declared.qualifiedName() + "[]".repeat(dimensions);
    }

    boolean isArray() {
        return dimensions > 0;
    }

    /** The type of the elements of an array. */
    TypeView element() {
        return new TypeView(
                declared,
                arguments,
                dimensions - 1,
                Annotations.NONE,
                variable,
                text.endsWith("[]") ? text.substring(0, text.length() - 2) : text);
    }

    /** The array of elements of this type. */
    TypeView inArray(Annotations onArray) {
        return new TypeView(declared, arguments, dimensions + 1, onArray, variable, text + "[]");
    }

    /** Whether it is the same type, whatever is said on this use of it. */
    boolean isSameAs(TypeView other) {
        return declared.equals(other.declared)
                && dimensions == other.dimensions
                && arguments.size() == other.arguments.size()
                && IntStream.range(0, arguments.size())
                        .allMatch(at -> arguments.get(at).isSameAs(other.arguments.get(at)));
    }

    /** The same with types in the place of type variables, which are named as by {@link ReflectedType#variable}. */
    TypeView with(Map<String, TypeView> types) {
        Optional<TypeView> stated = variable.flatMap(name -> Optional.ofNullable(types.get(name)));
        if (stated.isEmpty()) {
            List<TypeView> inside =
                    arguments.stream().map(one -> one.with(types)).toList();
            return new TypeView(declared, inside, dimensions, annotations, variable, text);
        }
        TypeView type = stated.get();
        if (!isArray()) {
            return new TypeView(
                    type.declared,
                    type.arguments,
                    type.dimensions,
                    annotations.and(type.annotations),
                    type.variable,
                    type.text);
        }
        for (int dimension = 0; dimension < dimensions; dimension++) {
            type = type.inArray(annotations);
        }
        return type;
    }
}
