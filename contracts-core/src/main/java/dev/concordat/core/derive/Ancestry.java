package dev.concordat.core.derive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A loaded class and what it extends and implements, nearest first, without {@code Object}. */
final class Ancestry {
    private Ancestry() {}

    static List<Class<?>> of(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (Class<?> one = type; one != null && one != Object.class; one = one.getSuperclass()) {
            found.add(one);
        }
        for (Class<?> one : List.copyOf(found)) {
            addInterfaces(one, found);
        }
        return List.copyOf(found);
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> found) {
        for (Class<?> parent : type.getInterfaces()) {
            found.add(parent);
            addInterfaces(parent, found);
        }
    }

    /** Asks by name, so that the library of the ancestor need not be there. */
    static boolean has(Class<?> type, String name) {
        return of(type).stream().anyMatch(one -> one.getName().equals(name));
    }
}
