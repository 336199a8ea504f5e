package dev.concordat.core.derive;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One annotation as data. Attribute values are strings, numbers, booleans, names of enum constants, {@link ClassView}s,
 * nested views, or lists of these; every attribute of the annotation is there, defaults included.
 *
 * @param name qualified name of the annotation type
 * @param attributes values by attribute name
 */
record AnnotationView(String name, Map<String, Object> attributes) {

    String text(String attribute) {
        return (String) value(attribute);
    }

    Optional<String> statedText(String attribute) {
        return Optional.of(text(attribute)).filter(text -> !text.isBlank());
    }

    int number(String attribute) {
        return Math.toIntExact(wholeNumber(attribute));
    }

    long wholeNumber(String attribute) {
        return ((Number) value(attribute)).longValue();
    }

    double decimal(String attribute) {
        return ((Number) value(attribute)).doubleValue();
    }

    /** As it is written in source, for messages. */
    String shortName() {
        return "@" + name.substring(name.lastIndexOf('.') + 1);
    }

    boolean flag(String attribute) {
        return (Boolean) value(attribute);
    }

    <E extends Enum<E>> E constant(String attribute, Class<E> type) {
        return Enum.valueOf(type, text(attribute));
    }

    <E extends Enum<E>> List<E> constants(String attribute, Class<E> type) {
        return texts(attribute).stream().map(name -> Enum.valueOf(type, name)).toList();
    }

    List<String> texts(String attribute) {
        return list(attribute, String.class);
    }

    AnnotationView nested(String attribute) {
        return (AnnotationView) value(attribute);
    }

    List<AnnotationView> nestedList(String attribute) {
        return list(attribute, AnnotationView.class);
    }

    /** A class literal; empty if its class is missing from the class path. */
    Optional<ClassView> typeIfPresent(String attribute) {
        return value(attribute) instanceof ClassView type ? Optional.of(type) : Optional.empty();
    }

    List<ClassView> types(String attribute) {
        return value(attribute) instanceof List<?> ? list(attribute, ClassView.class) : List.of();
    }

    private <T> List<T> list(String attribute, Class<T> element) {
        return ((List<?>) value(attribute)).stream().map(element::cast).toList();
    }

    private Object value(String attribute) {
        Object value = attributes.get(attribute);
        if (value == null) {
            throw new IllegalStateException(name + " has no attribute " + attribute);
        }
        return value;
    }
}
