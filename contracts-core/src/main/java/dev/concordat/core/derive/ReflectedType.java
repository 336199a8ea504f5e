package dev.concordat.core.derive;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;

/** Turns loaded types into views. */
final class ReflectedType {
    private ReflectedType() {}

    static TypeView view(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            TypeView element = view(array.getAnnotatedGenericComponentType());
            return new TypeView(
                    element.declared(),
                    element.arguments(),
                    true,
                    ReflectedAnnotations.of(type),
                    element.text() + "[]");
        }
        List<TypeView> arguments = type instanceof AnnotatedParameterizedType parameterized
                ? Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                        .map(ReflectedType::view)
                        .toList()
                : List.of();
        return new TypeView(
                ReflectedClass.view(erased(type.getType())),
                arguments,
                false,
                ReflectedAnnotations.of(type),
                text(type.getType()));
    }

    private static Class<?> erased(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType parameterized) {
            return erased(parameterized.getRawType());
        }
        if (type instanceof WildcardType wildcard) {
            return erased(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof TypeVariable<?> variable) {
            return erased(variable.getBounds()[0]);
        }
        if (type instanceof GenericArrayType array) {
            return erased(array.getGenericComponentType());
        }
        return Object.class;
    }

    private static String text(Type type) {
        return type.getTypeName().replaceAll("\\b[a-z][A-Za-z0-9_]*\\.", "").replace('$', '.');
    }
}
