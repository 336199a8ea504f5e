package dev.concordat.core.derive;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

/**
 * What derivation sees of a class before anything is said about it. Immutable and thread-safe.
 *
 * @param name the fully qualified name; of a class that Immutables generated, that of its value type
 * @param members the members of the payload, in declared order where there is one
 * @param obstacle what the class is, in words that follow "but was", if its members cannot be known
 * @since 0.1
 */
public record ClassOutline(String name, List<MemberOutline> members, Optional<String> obstacle) {
    /** Copies the members. */
    public ClassOutline {
        members = List.copyOf(members);
    }

    static ClassOutline of(ClassView view) {
        Optional<String> obstacle = view.obstacle();
        return new ClassOutline(
                view.qualifiedName(),
                obstacle.isPresent()
                        ? List.of()
                        : view.members().stream()
                                .map(member -> new MemberOutline(
                                        member.name(), member.type().text(), source(member.type())))
                                .toList(),
                obstacle);
    }

    private static Optional<String> source(TypeView type) {
        if (!(type.declared() instanceof ReflectedClass declared)
                || !isPublic(declared.type())
                || declared.type().getTypeParameters().length
                        != type.arguments().size()
                || type.variable().isPresent()) {
            return Optional.empty();
        }
        List<String> arguments = type.arguments().stream()
                .flatMap(argument -> source(argument).stream())
                .toList();
        if (arguments.size() < type.arguments().size()) {
            return Optional.empty();
        }
        return Optional.ofNullable(declared.type().getCanonicalName())
                .map(name -> name
                        + (arguments.isEmpty() ? "" : "<" + String.join(", ", arguments) + ">")
                        + "[]".repeat(type.dimensions()));
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }
}
