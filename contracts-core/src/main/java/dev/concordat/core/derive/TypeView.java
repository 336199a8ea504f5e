package dev.concordat.core.derive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The type of a member or of a type argument.
 *
 * @param declared the class, for an array that of its innermost elements, for a type variable its bound
 * @param arguments type arguments, empty if none or raw
 * @param onElements for an array what is said of its elements, of theirs next if they are arrays; empty if it is none
 * @param annotations annotations on this use of the type
 * @param variable which type variable it is; empty if it is none
 * @param text the type as it is written in source, for messages
 */
record TypeView(
        ClassView declared,
        List<TypeView> arguments,
        List<Annotations> onElements,
        Annotations annotations,
        Optional<String> variable,
        String text) {
    TypeView(ClassView declared, List<TypeView> arguments, Annotations annotations, String text) {
        this(declared, arguments, List.of(), annotations, Optional.empty(), text);
    }

    String name() {
        return declared.qualifiedName() + "[]".repeat(dimensions());
    }

    boolean isArray() {
        return !onElements.isEmpty();
    }

    /** How many times it is an array; 0 if it is none. */
    int dimensions() {
        return onElements.size();
    }

    /** The type of the elements of an array. */
    TypeView element() {
        return new TypeView(
                declared,
                arguments,
                onElements.subList(1, onElements.size()),
                onElements.get(0),
                variable,
                text.endsWith("[]") ? text.substring(0, text.length() - 2) : text);
    }

    /** The array of elements of this type. */
    TypeView inArray(Annotations onArray) {
        List<Annotations> elements =
                Stream.concat(Stream.of(annotations), onElements.stream()).toList();
        return new TypeView(declared, arguments, elements, onArray, variable, text + "[]");
    }

    /** The value that is written in the place of an instance, if its class has only one. */
    Optional<MemberView> onlyValue() {
        return isArray() || declared.constants().isPresent()
                ? Optional.empty()
                : declared.onlyValue()
                        .map(value -> value.with(TypeBindings.of(declared.typeVariables(), arguments)))
                        .filter(value -> !value.type().isSameAs(this));
    }

    /** Whether it is the same type, whatever is said on this use of it. */
    boolean isSameAs(TypeView other) {
        return declared.equals(other.declared)
                && dimensions() == other.dimensions()
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
            return new TypeView(declared, inside, onElements, annotations, variable, text);
        }
        TypeView type = stated.get();
        // From the innermost elements outwards; what is said of the whole comes last.
        List<Annotations> said =
                Stream.concat(Stream.of(annotations), onElements.stream()).toList();
        type = type.and(said.get(dimensions()));
        for (int dimension = dimensions() - 1; dimension >= 0; dimension--) {
            type = type.inArray(said.get(dimension));
        }
        return type;
    }

    private TypeView and(Annotations more) {
        return new TypeView(declared, arguments, onElements, more.and(annotations), variable, text);
    }
}
