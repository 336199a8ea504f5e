package dev.concordat.core.derive;

import dev.concordat.api.OpenEnum;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Annotations that a generated class would carry if its generator wrote them. */
final class ImpliedAnnotations {
    private static final AnnotationView NULLABLE = new AnnotationView("org.jspecify.annotations.Nullable", Map.of());
    private static final AnnotationView OPEN_ENUM = new AnnotationView(OpenEnum.class.getName(), Map.of());

    private ImpliedAnnotations() {}

    /** The name in the payload, whatever naming its context has. */
    static Annotations name(String name) {
        return new Annotations(List.of(new AnnotationView(PayloadNames.JSON_PROPERTY, Map.of("value", name))));
    }

    static Annotations nullable(Annotations others) {
        return and(others, NULLABLE);
    }

    static Annotations openEnum(Annotations others) {
        return and(others, OPEN_ENUM);
    }

    private static Annotations and(Annotations others, AnnotationView one) {
        return new Annotations(
                Stream.concat(others.all().stream(), Stream.of(one)).toList());
    }
}
