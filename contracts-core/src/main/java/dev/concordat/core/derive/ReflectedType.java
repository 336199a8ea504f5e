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
import java.util.Optional;

/** Turns loaded types into views. */
final class ReflectedType {
    private ReflectedType() {}

    static TypeView view(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            return view(array.getAnnotatedGenericComponentType()).inArray(ReflectedAnnotations.of(type));
        }
        List<TypeView> arguments = type instanceof AnnotatedParameterizedType parameterized
                ? Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                        .map(ReflectedType::view)
                        .toList()
                : List.of();
        return new TypeView(
                ReflectedClass.view(erased(type.getType())),
                arguments,
                List.of(),
                ReflectedAnnotations.of(type),
                type.getType() instanceof TypeVariable<?> variable ? Optional.of(variable(variable)) : Optional.empty(),
                text(type.getType()));
    }

    /** Names a type variable: two classes can each have one that is written T. */
    static String variable(TypeVariable<?> variable) {
        return variable.getName() + " of " + variable.getGenericDeclaration();
    }

    static Class<?> erased(Type type) {
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
