package dev.concordat.core.derive;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Turns loaded annotations into views. */
final class ReflectedAnnotations {
    private ReflectedAnnotations() {}

    /** Those of a class and of all that it extends and implements, nearest first. */
    static Annotations upwards(Class<?> type) {
        return of(Ancestry.of(type).toArray(AnnotatedElement[]::new));
    }

    static Annotations of(AnnotatedElement... elements) {
        List<AnnotationView> views = new ArrayList<>();
        for (AnnotatedElement element : elements) {
            for (Annotation annotation : element.getAnnotations()) {
                views.add(view(annotation));
            }
        }
        return new Annotations(views);
    }

    private static AnnotationView view(Annotation annotation) {
        Map<String, Object> attributes = new TreeMap<>();
        for (Method attribute : annotation.annotationType().getDeclaredMethods()) {
            if (attribute.getParameterCount() == 0 && !attribute.isSynthetic()) {
                attributes.put(attribute.getName(), value(attribute(annotation, attribute)));
            }
        }
        return new AnnotationView(annotation.annotationType().getName(), attributes);
    }

    private static Object attribute(Annotation annotation, Method attribute) {
        try {
            // An annotation type of a user need not be public.
            attribute.trySetAccessible();
            return attribute.invoke(annotation);
        } catch (InvocationTargetException | IllegalAccessException e) {
            // A class literal whose class is missing, or an annotation type that is out of reach.
            return String.valueOf(e.getCause() == null ? e : e.getCause());
        }
    }

    private static Object value(Object raw) {
        if (raw instanceof Annotation nested) {
            return view(nested);
        }
        if (raw instanceof Enum<?> constant) {
            return constant.name();
        }
        if (raw instanceof Class<?> type) {
            return ReflectedClass.view(type);
        }
        if (raw.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(raw))
                    .mapToObj(index -> value(Array.get(raw, index)))
                    .toList();
        }
        return raw;
    }
}
