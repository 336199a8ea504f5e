package dev.concordat.core.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the return type of a description's method against the type of the member it speaks of. */
final class StatedType {
    private StatedType() {}

    /**
     * Joins the two.
     *
     * @return the member's type, with descriptions of the classes in it where the method names them; empty if the two
     *     differ
     */
    static Optional<TypeView> merged(TypeView member, TypeView stated) {
        boolean sameScalar = ScalarTypes.kind(member.name()).isPresent()
                && ScalarTypes.kind(member.name()).equals(ScalarTypes.kind(stated.name()));
        if (sameScalar) {
            return Optional.of(annotated(member, stated, member.declared(), List.of()));
        }
        if (member.dimensions() != stated.dimensions()
                || member.arguments().size() != stated.arguments().size()) {
            return Optional.empty();
        }
        List<TypeView> arguments = new ArrayList<>();
        for (int index = 0; index < member.arguments().size(); index++) {
            merged(member.arguments().get(index), stated.arguments().get(index)).ifPresent(arguments::add);
        }
        return declared(member.declared(), stated.declared())
                .filter(type -> arguments.size() == member.arguments().size())
                .map(type -> annotated(member, stated, type, arguments));
    }

    private static Optional<ClassView> declared(ClassView member, ClassView stated) {
        boolean describesIt = stated instanceof DescribedClass description
                && description.described().equals(Optional.of(member));
        return describesIt || member.qualifiedName().equals(stated.qualifiedName())
                ? Optional.of(stated)
                : Optional.empty();
    }

    private static TypeView annotated(TypeView member, TypeView stated, ClassView declared, List<TypeView> arguments) {
        return new TypeView(
                declared,
                arguments,
                member.onElements(),
                stated.annotations().and(member.annotations()),
                member.variable(),
                member.text());
    }
}
