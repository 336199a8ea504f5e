package dev.concordat.core.derive;

import dev.concordat.api.model.Origin;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes statements from the class, else from the defaults of its context, and notes which it was. Not thread-safe. */
final class Inheritance {
    private final Annotations own;
    private final Annotations defaults;
    private final Map<String, Origin> origins = new TreeMap<>();

    Inheritance(Annotations own, Annotations defaults) {
        this.own = own;
        this.defaults = defaults;
    }

    /** Takes a statement as a whole: one that the class makes itself replaces that of the context. */
    Optional<AnnotationView> of(String statement, Class<? extends Annotation> annotation) {
        Optional<AnnotationView> stated = own.find(annotation);
        note(statement, stated.isPresent(), defaults.has(annotation));
        return stated.or(() -> defaults.find(annotation));
    }

    /** Takes a statement that is made in either of two ways. */
    Optional<AnnotationView> of(
            String statement, Class<? extends Annotation> promise, Class<? extends Annotation> explicitNone) {
        boolean stated = own.has(promise) || own.has(explicitNone);
        note(statement, stated, defaults.has(promise) || defaults.has(explicitNone));
        Annotations from = stated ? own : defaults;
        return from.find(promise).or(() -> from.find(explicitNone));
    }

    void note(String statement, boolean stated, boolean byDefault) {
        if (byDefault) {
            origins.put(statement, stated ? Origin.OVERRIDDEN : Origin.INHERITED);
        }
    }

    Map<String, Origin> origins() {
        return origins;
    }
}
