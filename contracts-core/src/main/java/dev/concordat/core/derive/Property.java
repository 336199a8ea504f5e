package dev.concordat.core.derive;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One property while its parts are collected: getter, field, setter and constructor parameter. Not thread-safe. */
final class Property {
    private final String name;
    private final List<AnnotatedElement> places = new ArrayList<>();
    private @Nullable AnnotatedType type;

    Property(String name) {
        this.name = name;
    }

    /** Adds a getter; the nearest one gives the type. */
    void readBy(Method getter) {
        offer(getter.getAnnotatedReturnType());
        places.add(getter);
    }

    /** Adds a field that is written itself; a getter is preferred to it. */
    void heldBy(Field field) {
        offer(field.getAnnotatedType());
    }

    private void offer(AnnotatedType found) {
        if (type == null) {
            type = found;
        }
        places.add(found);
    }

    /** Adds what else carries the name in a class: annotations may stand on any of these. */
    void collectFrom(Class<?> owner) {
        for (Class<?> one : Ancestry.of(owner)) {
            for (Field field : one.getDeclaredFields()) {
                if (field.getName().equals(name) && !Modifier.isStatic(field.getModifiers())) {
                    places.add(field);
                    places.add(field.getAnnotatedType());
                }
            }
            for (Method method : one.getDeclaredMethods()) {
                if (isSetter(method)) {
                    places.add(method);
                    addParameter(method.getParameters()[0]);
                }
            }
            for (Constructor<?> constructor : one.getDeclaredConstructors()) {
                named(constructor).ifPresent(this::addParameter);
            }
        }
    }

    private boolean isSetter(Method method) {
        return method.getParameterCount() == 1
                && PropertyNames.ofSetter(method.getName()).equals(Optional.of(name));
    }

    private Optional<Parameter> named(Executable constructor) {
        return Arrays.stream(constructor.getParameters())
                .filter(one -> one.isNamePresent() && one.getName().equals(name))
                .findFirst();
    }

    private void addParameter(Parameter parameter) {
        places.add(parameter);
        places.add(parameter.getAnnotatedType());
    }

    MemberView view() {
        AnnotatedType found = type;
        if (found == null) {
            throw new IllegalStateException("property " + name + " has neither getter nor field");
        }
        return new MemberView(
                name, ReflectedType.view(found), ReflectedAnnotations.of(places.toArray(AnnotatedElement[]::new)));
    }
}
