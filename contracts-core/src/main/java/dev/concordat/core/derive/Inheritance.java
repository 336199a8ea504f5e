package dev.concordat.core.derive;

import dev.concordat.api.model.Origin;
import dev.concordat.core.finding.DeclarationRule;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes statements from the class, else from the defaults of its context, and notes which it was. Not thread-safe. */
final class Inheritance {
    private final Annotations own;
    private final Annotations defaults;
    private final Problems problems;
    private final String place;
    private final Map<String, Origin> origins = new TreeMap<>();

    Inheritance(Annotations own, Annotations defaults, Problems problems, String place) {
        this.problems = problems;
        this.place = place;
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
        checkContradiction(own, promise, explicitNone);
        checkContradiction(defaults, promise, explicitNone);
        boolean stated = own.has(promise) || own.has(explicitNone);
        note(statement, stated, defaults.has(promise) || defaults.has(explicitNone));
        Annotations from = stated ? own : defaults;
        return from.find(promise).or(() -> from.find(explicitNone));
    }

    private void checkContradiction(
            Annotations stated, Class<? extends Annotation> promise, Class<? extends Annotation> explicitNone) {
        if (stated.has(promise) && stated.has(explicitNone)) {
            problems.error(
                    DeclarationRule.FRESHNESS_INVALID,
                    place,
                    "expected @" + promise.getSimpleName() + " or @" + explicitNone.getSimpleName()
                            + ", but found both on the " + (stated.equals(own) ? "class" : "package of its context"),
                    "keep the one that is true");
        }
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
