package dev.concordat.core.derive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises, by name, what a team has already said with the annotations of jMolecules. */
final class JMolecules {
    private static final String BOUNDED_CONTEXT = "org.jmolecules.ddd.annotation.BoundedContext";
    private static final List<String> DOMAIN_EVENTS =
            List.of("org.jmolecules.event.annotation.DomainEvent", "org.jmolecules.event.annotation.Externalized");

    private JMolecules() {}

    static Optional<AnnotationView> boundedContext(Annotations onPackage) {
        return onPackage.find(BOUNDED_CONTEXT);
    }

    /** The name of a context: the last part of its id, else its name, as lower-case words joined by hyphens. */
    static Optional<String> name(AnnotationView boundedContext) {
        return List.of("id", "name", "value").stream()
                .flatMap(attribute -> boundedContext.statedText(attribute).stream())
                .findFirst()
                .map(text -> text.substring(text.lastIndexOf('.') + 1))
                .map(text -> text.trim().replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT));
    }

    static boolean isDomainEvent(ClassView type) {
        return DOMAIN_EVENTS.stream().anyMatch(type.annotationsUpwards()::has)
                || type.extendsNamed("org.jmolecules.event.types.DomainEvent");
    }
}
