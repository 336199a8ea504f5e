package dev.concordat.core.derive;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls public methods without parameters of libraries that need not be there. */
final class ByName {
    private ByName() {}

    /** Calls a static method of a class. */
    static Object call(Class<?> type, String method) {
        return call(type, null, method);
    }

    static Object call(Object target, String method) {
        return call(target.getClass(), target, method);
    }

    static List<?> list(Object target, String method) {
        return (List<?>) call(target, method);
    }

    static String text(Object target, String method) {
        return (String) call(target, method);
    }

    static boolean flag(Object target, String method) {
        return (Boolean) call(target, method);
    }

    private static Object call(Class<?> type, @Nullable Object target, String name) {
        try {
            Method method = type.getMethod(name);
            // A public method of a class that is not public itself.
            method.trySetAccessible();
            return method.invoke(target);
        } catch (InvocationTargetException | NoSuchMethodException | IllegalAccessException e) {
            throw new TypeNotPresentException(type.getName() + "." + name + "()", e);
        }
    }
}
