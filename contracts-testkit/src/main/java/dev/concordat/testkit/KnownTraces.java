package dev.concordat.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The traces named by {@link KnownTrace} on whichever method is being run.
 *
 * @param name how the trace is named; shortened if it is the trace itself
 * @param json the trace; empty if there is no such resource
 */
record KnownTraces(String name, Optional<String> json) {
    private static final int SHOWN = 40;

    /** Looks through the callers: the annotation stands on the test method, which calls us. */
    static List<KnownTraces> ofCaller() {
        return StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.flatMap(KnownTraces::of).toList());
    }

    private static Stream<KnownTraces> of(StackFrame frame) {
        List<KnownTraces> found = new ArrayList<>();
        for (Method method : methods(frame.getDeclaringClass())) {
            boolean same = method.getName().equals(frame.getMethodName())
                    && Arrays.equals(
                            method.getParameterTypes(), frame.getMethodType().parameterArray());
            KnownTrace known = same ? method.getAnnotation(KnownTrace.class) : null;
            if (known != null) {
                for (String value : known.value()) {
                    found.add(of(value, frame.getDeclaringClass()));
                }
            }
        }
        return found.stream();
    }

    /** A class on the way may not be loadable in full; such a class is no test that runs. */
    private static Method[] methods(Class<?> type) {
        try {
            return type.getDeclaredMethods();
        } catch (NoClassDefFoundError e) {
            return new Method[0];
        }
    }

    private static KnownTraces of(String value, Class<?> test) {
        if (value.stripLeading().startsWith("{")) {
            return new KnownTraces(value.substring(0, Math.min(SHOWN, value.length())) + "…", Optional.of(value));
        }
        ClassLoader loader = Optional.ofNullable(test.getClassLoader()).orElseGet(ClassLoader::getSystemClassLoader);
        try (InputStream in = loader.getResourceAsStream(value)) {
            return new KnownTraces(
                    value,
                    Optional.ofNullable(in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + value, e);
        }
    }
}
