package dev.concordat.core.derive;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The annotations of one class, member, package or constant, each once.
 *
 * @param all the annotations, in the order they were found
 */
record Annotations(List<AnnotationView> all) {
    static final Annotations NONE = new Annotations(List.of());

    Annotations {
        all = all.stream().distinct().toList();
    }

    Annotations and(Annotations more) {
        return new Annotations(Stream.concat(all.stream(), more.all.stream()).toList());
    }

    /** Those that say nothing of the form in JSON. */
    Annotations withoutJackson() {
        return new Annotations(all.stream()
                .filter(one -> !one.name().startsWith("com.fasterxml.jackson.")
                        && !one.name().startsWith("tools.jackson."))
                .toList());
    }

    Optional<AnnotationView> find(Class<? extends Annotation> type) {
        return find(type.getName());
    }

    Optional<AnnotationView> find(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    boolean has(Class<? extends Annotation> type) {
        return find(type).isPresent();
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    boolean hasSimpleName(String simpleName) {
        return all.stream().anyMatch(one -> one.name().endsWith("." + simpleName));
    }

    /** Finds a repeatable annotation, alone or inside its container. */
    List<AnnotationView> repeated(Class<? extends Annotation> type, Class<? extends Annotation> container) {
        return Stream.concat(
                        all.stream().filter(one -> one.name().equals(type.getName())),
                        all.stream()
                                .filter(one -> one.name().equals(container.getName()))
                                .flatMap(one -> one.nestedList("value").stream()))
                .toList();
    }
}
