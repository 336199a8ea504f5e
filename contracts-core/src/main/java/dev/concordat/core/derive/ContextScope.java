package dev.concordat.core.derive;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Naming;
import dev.concordat.api.Projection;
import java.util.Optional;

/**
 * The bounded context and projection around a class: what the packages upwards of it say. Sub-packages do not inherit
 * package annotations by themselves, so the search is ours.
 *
 * @param context the package that declares the context, if one does
 * @param projection the package that declares the projection, if one does
 * @param assumedName the name to assume if none is declared: the last part of the innermost package
 */
record ContextScope(Optional<PackageView> context, Optional<PackageView> projection, String assumedName) {

    static ContextScope of(ClassView type) {
        Optional<PackageView> context = type.packages().stream()
                .filter(one -> one.annotations().has(BoundedContext.class)
                        || JMolecules.boundedContext(one.annotations()).isPresent())
                .findFirst();
        Optional<PackageView> projection = type.packages().stream()
                .filter(one -> one.annotations().has(Projection.class))
                .findFirst();
        String innermost =
                type.packages().isEmpty() ? "" : type.packages().get(0).name();
        return new ContextScope(context, projection, innermost.substring(innermost.lastIndexOf('.') + 1));
    }

    Optional<AnnotationView> declaration() {
        return context.flatMap(one -> one.annotations().find(BoundedContext.class));
    }

    /** The declaration of jMolecules, where ours is not there. */
    Optional<AnnotationView> declaredWithJMolecules() {
        return declaration().isPresent()
                ? Optional.empty()
                : context.flatMap(one -> JMolecules.boundedContext(one.annotations()));
    }

    Annotations defaults() {
        return context.map(PackageView::annotations).orElse(Annotations.NONE);
    }

    /** As it is written; whether it is well-formed is checked where it is used. */
    String name() {
        return declaration()
                .map(one -> one.text("name"))
                .or(() -> declaredWithJMolecules().flatMap(JMolecules::name))
                .orElse(assumedName);
    }

    Optional<String> projectionName() {
        return projection
                .flatMap(one -> one.annotations().find(Projection.class))
                .map(one -> one.text("name"));
    }

    Naming naming() {
        return declaration()
                .map(one -> one.constant("naming", Naming.class))
                .filter(naming -> naming != Naming.INHERITED)
                .orElse(Naming.AS_WRITTEN);
    }
}
